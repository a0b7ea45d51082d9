using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace OfficeKi.Documents.Pdf;

/// <summary>Layers (optional content groups) that are switched off when the file is opened, and the characters on them.</summary>
/// <remarks>ISO 32000-1, 8.11. Layers are told apart by their names: of two with one name, both count as switched off. Conditions over several
/// layers hide when one of theirs is off. Not claimed: a whole picture of text (form) that is on a layer.</remarks>
internal sealed class HiddenLayers
{
    private readonly PdfDocument _pdf;
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public HiddenLayers(PdfDocument pdf)
    {
        _pdf = pdf;
        if (Get<DictionaryToken>(pdf.Structure.Catalog.CatalogDictionary, "OCProperties") is not { } properties
            || Get<DictionaryToken>(properties, "D") is not { } initial)
        {
            return;
        }

        _names.UnionWith(NamesIn(Get<ArrayToken>(initial, "OFF")));
        if (Get<NameToken>(initial, "BaseState")?.Data == "OFF")
        {
            _names.UnionWith(NamesIn(Get<ArrayToken>(properties, "OCGs")).Except(NamesIn(Get<ArrayToken>(initial, "ON"))));
        }
    }

    /// <summary>The characters of a page that lie on a layer that is off.</summary>
    public HashSet<Letter> On(Page page)
    {
        HashSet<Letter> hidden = new(ReferenceEqualityComparer.Instance);
        if (_names.Count == 0)
        {
            return hidden;
        }

        Stack<(MarkedContentElement Element, bool IsOff)> open = new(page.GetMarkedContents().Select(element => (element, false)));
        while (open.TryPop(out var next))
        {
            var isOff = next.IsOff || (next.Element.Tag == "OC" && IsOff(next.Element.Properties));
            foreach (var child in next.Element.Children)
            {
                open.Push((child, isOff));
            }

            hidden.UnionWith(isOff ? next.Element.Letters : []);
        }

        return hidden;
    }

    private bool IsOff(DictionaryToken? properties)
    {
        if (properties is null)
        {
            return false;
        }

        return NameOf(properties) is { } name ? _names.Contains(name)
            : Resolve<ArrayToken>(Entry(properties, "OCGs")) is { } many ? NamesIn(many).Any(_names.Contains)
            : Get<DictionaryToken>(properties, "OCGs") is { } one && NameOf(one) is { } only && _names.Contains(only);
    }

    private IEnumerable<string> NamesIn(ArrayToken? groups) =>
        (groups?.Data ?? []).Select(group => Resolve<DictionaryToken>(group) is { } dictionary ? NameOf(dictionary) : null).OfType<string>();

    private string? NameOf(DictionaryToken group) => Entry(group, "Name") switch
    {
        null => null,
        var token when Resolve<StringToken>(token) is { } text => text.Data,
        var token => Resolve<HexToken>(token)?.Data,
    };

    private T? Get<T>(DictionaryToken dictionary, string name)
        where T : class, IToken => Resolve<T>(Entry(dictionary, name));

    private static IToken? Entry(DictionaryToken dictionary, string name) => dictionary.TryGet(NameToken.Create(name), out var token) ? token : null;

    private T? Resolve<T>(IToken? token)
        where T : class, IToken => token switch
        {
            T found => found,
            IndirectReferenceToken reference => _pdf.Structure.GetObject(reference.Data)?.Data as T,
            _ => null,
        };
}
