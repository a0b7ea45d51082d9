using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace OfficeKi.Documents.Writing;

/// <summary>The numbering part: bullets, and numbers that start at 1 in every list.</summary>
internal sealed class Lists
{
    /// <summary>Levels of a list.</summary>
    public const int Depth = 3;

    private const int Bullets = 1;
    private const int Numbers = 2;

    private readonly List<NumberingInstance> _instances = [];
    private int? _bullets;
    private int? _numbers;

    /// <param name="startsList">Whether the text before is no list item.</param>
    public int NumberOf(bool isNumbered, bool startsList)
    {
        if (startsList)
        {
            _numbers = null;
        }

        return isNumbered ? _numbers ??= Add(Numbers) : _bullets ??= Add(Bullets);
    }

    public void AddTo(MainDocumentPart main)
    {
        if (_instances.Count > 0)
        {
            main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = new Numbering(
                [
                    Definition(Bullets, (NumberFormatValues.Bullet, "•"), (NumberFormatValues.Bullet, "–"), (NumberFormatValues.Bullet, "•")),
                    Definition(Numbers, (NumberFormatValues.Decimal, "%1."), (NumberFormatValues.LowerLetter, "%2)"), (NumberFormatValues.LowerRoman, "%3.")),
                    .. _instances,
                ]);
        }
    }

    private int Add(int definition)
    {
        var instance = new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = _instances.Count + 1 };
        if (definition == Numbers)
        {
            instance.Append(Enumerable.Range(0, Depth).Select(level => new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = level }));
        }

        _instances.Add(instance);
        return instance.NumberID.Value;
    }

    private static AbstractNum Definition(int id, params (NumberFormatValues Format, string Text)[] levels)
    {
        var definition = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.Multilevel }) { AbstractNumberId = id };
        definition.Append(levels.Select((level, index) => new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = level.Format },
            new LevelText { Val = level.Text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = $"{(index + 1) * 425}", Hanging = "425" }))
        {
            LevelIndex = index,
        }));
        return definition;
    }
}
