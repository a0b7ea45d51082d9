using System.Text.Json.Serialization;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Administration.Budgets;

/// <summary>A cost centre as an administrator writes it.</summary>
/// <param name="Id">1-40 characters, unique.</param>
/// <param name="Name">1-100 characters.</param>
/// <param name="SoftEuro">Euro a month; null for none.</param>
/// <param name="HardEuro">Euro a month; null for none.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CostCentreBody(string? Id, string? Name, decimal? SoftEuro, decimal? HardEuro);

/// <summary>A unit of the directory and who pays for it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record UnitBody(string? Unit, string? CostCentre);

/// <summary>Body of <c>PUT /api/administration/budgets</c>: the whole plan. Without cost centres there is none.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record BudgetBody(IReadOnlyList<CostCentreBody>? CostCentres, IReadOnlyList<UnitBody>? Units, string? DefaultCostCentre, int? Revision)
{
    private const int MostCentres = 200;
    private const int MostUnits = 1_000;
    private const int LongestId = 40;
    private const int LongestName = 100;
    private const int LongestUnit = 200;
    private const decimal LargestEuro = 100_000_000;

    internal BudgetPlan? ToSetting(out int after, out IReadOnlyList<FieldError> errors)
    {
        List<FieldError> found = [];
        after = Settings.SeenRevision(Revision, found);
        CostCentre[] centres = [.. (CostCentres ?? []).Take(MostCentres).Select((centre, index) => Centre(centre, $"costCentres[{index}]", found))];
        var ids = centres.Select(centre => centre.Id).ToHashSet(StringComparer.Ordinal);
        found.Require(CostCentres is { Count: <= MostCentres }, "costCentres", new($"Erlaubt sind bis zu {MostCentres} Kostenstellen.", $"Up to {MostCentres} cost centres are allowed."));
        found.Require(ids.Count == centres.Length, "costCentres", new("Jede Kostenstelle darf nur einmal vorkommen.", "Every cost centre may occur only once."));
        UnitOfCostCentre[] units = [.. (Units ?? []).Take(MostUnits).Select((unit, index) => Unit(unit, $"units[{index}]", ids, found))];
        found.Require(Units is null or { Count: <= MostUnits }, "units", new($"Erlaubt sind bis zu {MostUnits} Ämter.", $"Up to {MostUnits} units are allowed."));
        found.Require(units.DistinctBy(unit => unit.Unit, StringComparer.OrdinalIgnoreCase).Count() == units.Length, "units", new("Jedes Amt darf nur einmal vorkommen.", "Every unit may occur only once."));
        var standard = Settings.Cleaned(DefaultCostCentre);
        found.Require(centres.Length == 0 || ids.Contains(standard), "defaultCostCentre", new(
            "Bitte wählen Sie eine der Kostenstellen. Sie zahlt für alle, deren Amt nicht bekannt ist.", "Please choose one of the cost centres. It pays for everybody whose unit is unknown."));
        errors = found;
        return found.Count > 0 ? null : new(centres, units, standard);
    }

    private static CostCentre Centre(CostCentreBody? body, string place, List<FieldError> found)
    {
        var (id, name) = (Settings.Cleaned(body?.Id), Settings.Cleaned(body?.Name));
        found.Require(id.Length is > 0 and <= LongestId, $"{place}.id", new($"Bitte nennen Sie die Nummer der Kostenstelle (1 bis {LongestId} Zeichen).", $"Please name the number of the cost centre (1 to {LongestId} characters)."));
        found.Require(name.Length is > 0 and <= LongestName, $"{place}.name", new($"Bitte geben Sie eine Bezeichnung an (1 bis {LongestName} Zeichen).", $"Please give a name (1 to {LongestName} characters)."));
        found.Require(body?.SoftEuro is null or (>= 0 and <= LargestEuro), $"{place}.softEuro", BadAmount);
        found.Require(body?.HardEuro is null or (>= 0 and <= LargestEuro), $"{place}.hardEuro", BadAmount);
        found.Require(!(body?.SoftEuro > body?.HardEuro), $"{place}.softEuro", new("Die Warnschwelle darf nicht über der Grenze liegen.", "The warning level must not be above the limit."));
        return new(id, name, body?.SoftEuro, body?.HardEuro);
    }

    private static UnitOfCostCentre Unit(UnitBody? body, string place, HashSet<string> ids, List<FieldError> found)
    {
        var (unit, centre) = (Settings.Cleaned(body?.Unit), Settings.Cleaned(body?.CostCentre));
        found.Require(unit.Length is > 0 and <= LongestUnit, $"{place}.unit", new("Bitte nennen Sie das Amt so, wie es im Verzeichnis steht.", "Please name the unit as it stands in the directory."));
        found.Require(ids.Contains(centre), $"{place}.costCentre", new("Diese Kostenstelle gibt es nicht.", "There is no such cost centre."));
        return new(unit, centre);
    }

    private static LocalizedText BadAmount { get; } = new("Bitte geben Sie einen Betrag von 0 bis 100.000.000 Euro an.", "Please give an amount of 0 to 100,000,000 euro.");
}
