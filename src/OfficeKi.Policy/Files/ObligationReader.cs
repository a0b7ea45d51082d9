using OfficeKi.Core;

namespace OfficeKi.Policy.Files;

/// <summary>Reads the duties of a rule: a list of mappings with one key each, for example <c>- mask: [IBAN, TAX_ID]</c>.</summary>
internal static class ObligationReader
{
    public static IReadOnlyList<Obligation> Read(MappingReader rule)
    {
        var obligations = new List<Obligation>();
        foreach (var item in rule.Items("obligations"))
        {
            if (rule.Mapping("obligations", item) is { } mapping && ReadOne(mapping) is { } obligation)
            {
                obligations.Add(obligation);
            }
        }

        return obligations;
    }

    private static Obligation? ReadOne(MappingReader item)
    {
        if (item.Map.Entries is not [var (key, _)])
        {
            item.Errors.Add(item.Map, $"an obligation has exactly one key");
            return null;
        }

        switch (key.Value)
        {
            case "mask":
                return item.Words("mask", Vocabulary.PersonalDataTypes) is { } types ? new Obligation.Mask([.. types.Order(StringComparer.Ordinal)]) : null;
            case "restrictModel":
                return item.Word("restrictModel", Vocabulary.Locations) is { } place ? new Obligation.RestrictModel(place) : null;
            case "confirm":
                return item.Word("confirm", Vocabulary.ConfirmLevels) is { } level ? new Obligation.Confirm(level) : null;
            case "warn":
                return Codes.Read(item, "warn") is { } code ? new Obligation.Warn(code) : null;
            case "label":
                return ReadLabel(item);
            default:
                item.Errors.Add(key, $"unknown obligation {FileErrors.Quote(key.Value)}, use mask, restrictModel, confirm, label, warn");
                return null;
        }
    }

    private static Obligation.Label? ReadLabel(MappingReader item)
    {
        if (item.Mapping("label") is not { } label)
        {
            return null;
        }

        var (place, text) = (label.Word("where", Vocabulary.LabelPlaces), label.RequiredText("text"));
        if (place is null)
        {
            label.Errors.Add(label.Map, $"`label` needs `where`: document, mail or chat");
        }

        label.Done();
        return place is null || text is null ? null : new(place, text);
    }
}
