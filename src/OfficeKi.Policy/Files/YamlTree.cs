using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OfficeKi.Policy.Files;

/// <summary>Reads a small, safe part of YAML: mappings, lists and text. No anchors, no tags, one document. Work grows with the length only.</summary>
/// <remarks>Anchors are refused because a few lines of them can grow into gigabytes, and because a rule must be readable where it stands.</remarks>
internal sealed class YamlTree
{
    private const int LongestFile = 512 * 1024;
    private const int Deepest = 12;
    private const char Replacement = '\uFFFD'; // what a decoder writes for bytes that are no text

    private readonly IParser _parser;
    private readonly FileErrors _errors;

    private YamlTree(IParser parser, FileErrors errors) => (_parser, _errors) = (parser, errors);

    /// <returns>The top mapping, or null when the file could not be read; then there is an error.</returns>
    public static YamlMap? Read(PolicyFile file, FileErrors errors)
    {
        if (file.Text.Length > LongestFile)
        {
            errors.Add(1, 1, $"file is longer than {LongestFile} characters");
            return null;
        }

        if (file.Text.IndexOf(Replacement, StringComparison.Ordinal) is >= 0 and var broken)
        {
            errors.Add(file.Text, broken, $"file is not valid UTF-8 here");
            return null;
        }

        if (IndexOfTab(file.Text) is { } tab)
        {
            errors.Add(file.Text, tab, $"a tab stands here, indent with spaces");
            return null;
        }

        try
        {
            return new YamlTree(new Parser(new StringReader(file.Text)), errors).ReadDocument();
        }
        catch (NotAllowedException problem)
        {
            errors.Add((int)problem.Start.Line, (int)problem.Start.Column, problem.Words);
        }
        catch (YamlException problem)
        {
            errors.Add((int)Math.Max(1, problem.Start.Line), (int)Math.Max(1, problem.Start.Column), $"file is not valid YAML here");
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // The scanner lets some broken escapes through as exceptions of its own.
            errors.Add(1, 1, $"file is not valid YAML");
        }

        return null;
    }

    private YamlMap? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _errors.Add(1, 1, $"file is empty");
            return null;
        }

        var top = ReadNode(1);
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
        {
            _errors.Add(LineOf(_parser.Current), 1, $"file has more than one document");
            return null;
        }

        if (top is not YamlMap map)
        {
            _errors.Add(top, $"file must be a mapping");
            return null;
        }

        return map;
    }

    private YamlNode ReadNode(int depth)
    {
        if (_parser.Current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false })
        {
            throw Broken($"anchors and aliases are not allowed, write it out");
        }

        if (_parser.Current is not NodeEvent { Tag.IsEmpty: true } node)
        {
            throw Broken($"tags are not allowed");
        }

        if (depth > Deepest)
        {
            throw Broken($"nested deeper than {Deepest} levels");
        }

        var (line, column) = (LineOf(node), (int)node.Start.Column);
        return node switch
        {
            Scalar scalar => ReadText(scalar, line, column),
            SequenceStart => ReadList(depth, line, column),
            MappingStart => ReadMap(depth, line, column),
            _ => throw Broken($"not allowed"),
        };
    }

    private YamlText ReadText(Scalar scalar, int line, int column)
    {
        _parser.MoveNext();
        return new(scalar.Value, scalar.Style == ScalarStyle.Plain, line, column);
    }

    private YamlList ReadList(int depth, int line, int column)
    {
        var items = new List<YamlNode>();
        _parser.MoveNext();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new(items, line, column);
    }

    private YamlMap ReadMap(int depth, int line, int column)
    {
        var entries = new List<YamlEntry>();
        _parser.MoveNext();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (_parser.Current is not Scalar)
            {
                throw Broken($"a key must be a text");
            }

            entries.Add(new((YamlText)ReadNode(depth + 1), ReadNode(depth + 1)));
        }

        return new(entries, line, column);
    }

    private NotAllowedException Broken(FormattableString words) => new(_parser.Current?.Start ?? Mark.Empty, _parser.Current?.End ?? Mark.Empty, words);

    // Only where it would be taken for indentation.
    private static int? IndexOfTab(string text)
    {
        var indents = true;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\t' && indents)
            {
                return index;
            }

            indents = text[index] == '\n' || (indents && text[index] == ' ');
        }

        return null;
    }

    private static int LineOf(ParsingEvent? node) => (int)(node?.Start.Line ?? 1);

    /// <summary>YAML, but more than a policy may use.</summary>
    private sealed class NotAllowedException(in Mark start, in Mark end, FormattableString words) : YamlException(start, end, FormattableString.Invariant(words))
    {
        public FormattableString Words => words;
    }
}
