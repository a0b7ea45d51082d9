using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeKi.DemoTenant.Files.Markup;

namespace OfficeKi.DemoTenant.Files.Word;

/// <summary>The numbering part: bullets, numbers that start anew for each list, and numbered headings.</summary>
internal sealed class Lists
{
    private const int Bullets = 1;
    private const int Numbers = 2;
    private const int Headings = 3;

    private readonly Dictionary<(int List, bool Ordered), int> _numbers = [];
    private readonly List<NumberingInstance> _instances = [];
    private int? _headings;

    public int NumberOf(Block.ListItem item)
    {
        var key = (item.List, item.Ordered);
        if (!_numbers.TryGetValue(key, out var number))
        {
            number = _numbers[key] = Add(item.Ordered ? Numbers : Bullets, item.Ordered ? (item.Level, item.Start) : null);
        }

        return number;
    }

    public int HeadingNumbers() => _headings ??= Add(Headings, null);

    public void AddTo(MainDocumentPart main)
    {
        if (_instances.Count > 0)
        {
            main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = new Numbering(
                [
                    Definition(Bullets, (NumberFormatValues.Bullet, "•"), (NumberFormatValues.Bullet, "–"), (NumberFormatValues.Bullet, "•")),
                    Definition(Numbers, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.LowerLetter, "%2)"), (NumberFormatValues.LowerRoman, "%3.")),
                    Definition(Headings, (NumberFormatValues.Decimal, "%1"), (NumberFormatValues.Decimal, "%1.%2"), (NumberFormatValues.Decimal, "%1.%2.%3")),
                    .. _instances,
                ]);
        }
    }

    private int Add(int definition, (int Level, int Number)? start)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = _instances.Count + 1 };
        if (start is { } from)
        {
            instance.Append(new LevelOverride(new StartOverrideNumberingValue { Val = from.Number }) { LevelIndex = from.Level });
        }

        _instances.Add(instance);
        return instance.NumberID.Value;
    }

    private static AbstractNum Definition(int id, params (NumberFormatValues Format, string Text)[] levels)
    {
        var result = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.Multilevel }) { AbstractNumberId = id };
        result.Append(levels.Select((level, index) => Level(level.Format, level.Text, index, id == Headings)));
        return result;
    }

    private static Level Level(NumberFormatValues format, string text, int index, bool heading) =>
        new(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(heading
                ? new Indentation { Left = "680", Hanging = "680" }
                : new Indentation { Left = $"{(index + 1) * 425}", Hanging = "425" }))
        {
            LevelIndex = index,
        };
}
