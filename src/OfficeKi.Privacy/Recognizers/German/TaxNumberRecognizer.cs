using OfficeKi.Privacy.Reading;

namespace OfficeKi.Privacy.Recognizers.German;

/// <summary>German tax number of a tax office (Steuernummer).</summary>
/// <remarks>
/// Source: the print forms of the states (two or three digits, slash, three or four, slash, four or five; in Rhineland-Palatinate also four groups, 22/815/0815/4)
/// and the uniform 13-digit form, which begins with the number of the state and has a nought in fifth place. There is no common check digit,
/// so the word Steuernummer, the slash form or that structure is needed.
/// </remarks>
internal sealed class TaxNumberRecognizer : IRecognizer
{
    private static readonly WordMap Context = Words.Map("steuernummer steuernr steuernummern stnr stn finanzamt st");

    public string Id => "tax-number";

    public Anchors Anchors { get; } = new() { Digits = true };

    public void Examine(ScanText text, int at, FindingCollector found)
    {
        var first = text[at];
        if (first.Length is 13 or 10 or 11 && text[at - 1].IsMark('/') is false)
        {
            var isNamed = text.HasBefore(at, Context, 8);
            if ((isNamed || IsUniform(text.Span(first))) && GroupedNumber.StandsAlone(text, first.Start, first.End))
            {
                found.Add(PersonalData.TaxNumber, first.Start, first.End, Confidence.Medium, isNamed ? Evidence.Context : Evidence.Shape);
            }
        }
        else if (first.Length is 2 or 3 && !text.IsMark(at - 1, '/'))
        {
            ExamineGroups(text, at, found);
        }
    }

    // The uniform form: state, tax office, a nought, district, serial, check digit.
    private static bool IsUniform(ReadOnlySpan<char> number) => number.Length == 13 && number[4] == '0'
        && (number[0] is '9' or '5' || number[..2] is "10" or "11" or "21" or "22" or "23" or "24" or "26" or "27" or "28" or "30" or "31" or "32" or "40" or "41");

    private void ExamineGroups(ScanText text, int at, FindingCollector found)
    {
        Span<int> lengths = [text[at].Length, 0, 0, 0];
        var (group, token) = (1, at);
        for (; group < 4 && Next(text, token) is > 0 and var next; group++)
        {
            lengths[group] = text[next].Length;
            token = next;
        }

        if (!HasShape(lengths, group) || CharacterKinds.IsLetterOrDigit(text.At(text[token].End)))
        {
            return;
        }

        var isNamed = text.HasBefore(at, Context, 6);
        if (isNamed || group == 4 || text.IsMark(at + 1, '/'))
        {
            found.Add(
                PersonalData.TaxNumber, text[at].Start, text[token].End, isNamed ? Confidence.High : Confidence.Medium, isNamed ? Evidence.Context : Evidence.Shape, Id);
        }
    }

    private static bool HasShape(ReadOnlySpan<int> lengths, int groups) => groups switch
    {
        3 => lengths[1] is 3 or 4 && lengths[2] is 4 or 5 && lengths[0] + lengths[1] + lengths[2] is 10 or 11,
        4 => lengths is [2, 3, 4, 1],
        _ => false,
    };

    // Groups are joined by a slash, with or without blanks, or by one blank.
    private static int Next(ScanText text, int token)
    {
        var next = text.IsMark(token + 1, '/') ? token + 2 : token + 1;
        return text[next].IsDigits && !text[next].StartsLine ? next : 0;
    }
}
