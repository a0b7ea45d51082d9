using System.Buffers;
using System.Text;
using OfficeKi.Core;

namespace OfficeKi.Privacy.Characters;

/// <summary>Takes out what a sighted reader cannot see, and tells what it was. Emoji, line feeds and tabs stay.</summary>
/// <remarks>
/// Against text smuggled in tags, variation selectors, zero-width pairs and direction controls. Look-alike letters are told, not changed:
/// replacing them would change names. Does not judge what the visible text says.
/// </remarks>
public static class CharacterCleaner
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(CharacterClasses.IsSuspicious)]);

    /// <returns>The same string instance when there was nothing to take out.</returns>
    public static CleanedText Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAny(Suspicious);
        if (first < 0)
        {
            return new(text, []);
        }

        var pass = new Pass(text, first);
        var cleaned = pass.Run();
        var mixed = MixedScripts.Count(cleaned);
        return new(cleaned, pass.Hidden(mixed));
    }

    private ref struct Pass(string text, int first)
    {
        private readonly string _text = text;
        private readonly StringBuilder _kept = new(text, 0, first, text.Length);
        private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

        // The last code point kept and the last one read, to judge joiners and selectors by their neighbours.
        private int _before = first > 0 ? text[first - 1] : 0;
        private bool _beforeHasSelector;

        public string Run()
        {
            for (var at = first; at < _text.Length;)
            {
                var status = Rune.DecodeFromUtf16(_text.AsSpan(at), out var rune, out var units);
                at += status == OperationStatus.Done ? Take(rune.Value, at, units) : Drop("control-char", units);
            }

            return _kept.Length == _text.Length && string.Equals(_kept.ToString(), _text, StringComparison.Ordinal) ? _text : _kept.ToString();
        }

        public readonly IReadOnlyList<HiddenContent> Hidden(int mixed)
        {
            if (mixed > 0)
            {
                _counts["mixed-script-token"] = mixed;
            }

            return [.. _counts.Select(entry => new HiddenContent(entry.Key, entry.Value))];
        }

        private int Take(int codePoint, int at, int units)
        {
            switch (CharacterClasses.Of(codePoint))
            {
                case CharacterClass.Visible:
                    return Keep(codePoint, at, units);
                case CharacterClass.Silent:
                    return units;
                case CharacterClass.LineEnd:
                    return Replace('\n', units);
                case CharacterClass.SymbolBullet:
                    return Replace('•', units);
                case CharacterClass.Tag:
                    var flag = Emoji.FlagTagsAt(_text, at, _before);
                    return flag > 0 ? Keep(codePoint, at, flag) : Drop("unicode-tags", units);
                case CharacterClass.VariationSelector:
                    return TakeSelector(codePoint, at, units);
                case CharacterClass.Joiner:
                    return IsJoinerVisible(codePoint, at + units) ? Keep(codePoint, at, units) : Drop("zero-width", units);

                // A byte order mark at the very start is a habit of programs, not a hiding place.
                case CharacterClass.ZeroWidth:
                    return codePoint == 0xFEFF && at == 0 ? units : Drop("zero-width", units);
                case CharacterClass.Bidi:
                    return Drop("bidi-control", units);
                case CharacterClass.PrivateUse:
                    return Drop("private-use", units);
                default:
                    return Drop("control-char", units);
            }
        }

        // One text or emoji selector right behind a symbol is how emoji are written; anything more carries something.
        private int TakeSelector(int codePoint, int at, int units)
        {
            if (codePoint is not (0xFE0E or 0xFE0F) || _beforeHasSelector || !Emoji.IsBase(_before))
            {
                return Drop("variation-selector-run", units);
            }

            _kept.Append(_text, at, units);
            _beforeHasSelector = true;
            return units;
        }

        // Between two emoji, or once between letters of a script that joins.
        private readonly bool IsJoinerVisible(int joiner, int next)
        {
            if (Rune.DecodeFromUtf16(_text.AsSpan(next), out var after, out _) != OperationStatus.Done)
            {
                return false;
            }

            return (joiner == 0x200D && _before > 0xFF && Emoji.IsBase(_before) && after.Value > 0xFF && Emoji.IsBase(after.Value)) || (IsOfJoiningScript(_before) && IsOfJoiningScript(after.Value));
        }

        // Arabic and its neighbours, and the scripts of India.
        private static bool IsOfJoiningScript(int codePoint) => codePoint is (>= 0x0620 and <= 0x08FF) or (>= 0x0900 and <= 0x0DFF);

        private int Keep(int codePoint, int at, int units)
        {
            _kept.Append(_text, at, units);
            (_before, _beforeHasSelector) = (codePoint, false);
            return units;
        }

        private int Replace(char with, int units)
        {
            _kept.Append(with);
            (_before, _beforeHasSelector) = (with, false);
            return units;
        }

        private readonly int Drop(string kind, int units)
        {
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            return units;
        }
    }
}
