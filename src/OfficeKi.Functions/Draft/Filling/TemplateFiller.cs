using OfficeKi.Core;

namespace OfficeKi.Functions.Draft.Filling;

/// <summary>Puts the facts into a template. Writes nothing that is neither the template's nor the user's; what is needed and missing is marked.</summary>
internal sealed class TemplateFiller
{
    private readonly Template _template;
    private readonly GivenFacts _given;
    private readonly List<FilledSection> _sections = [];
    private readonly List<UnusedFact> _unused = [];
    private bool _usesNotes;

    private TemplateFiller(Template template, GivenFacts given) => (_template, _given) = (template, given);

    public static FilledDocument Fill(Template template, GivenFacts given)
    {
        var filler = new TemplateFiller(template, given);
        FactScope scope = new(template, given);
        var title = scope.Resolve(template.Title, isCell: false).Text;
        filler._sections.Add(new("titel", template.IsDraft ? $"Entwurf: {title}" : title, 0, true, false, []));
        foreach (var part in template.Parts)
        {
            filler.Add(part, scope);
        }

        return new(filler._sections, filler._usesNotes, filler._unused);
    }

    // A sub-heading begins a section of its own; a part without anything in it is left out with its heading.
    private void Add(TemplatePart part, FactScope scope)
    {
        List<FilledSection> own = [new(part.Id, part.Label.De, 1, part.HasHeading, part.IsConfidential, [])];
        foreach (var block in Fill(part.Content, scope, part.Label.De))
        {
            if (block is FilledBlock.Words { Kind: BlockKind.Heading } heading)
            {
                own.Add(new($"{part.Id}-{own.Count}", heading.Text, 2, true, part.IsConfidential, []));
                continue;
            }

            own[^1] = own[^1] with { Blocks = [.. own[^1].Blocks, block] };
        }

        if (own.Count > 1 || own[0].Blocks.Count > 0)
        {
            _sections.AddRange(own);
        }
    }

    private IEnumerable<FilledBlock> Fill(IReadOnlyList<Element> content, FactScope scope, string heading)
    {
        foreach (var element in content)
        {
            // A name for the model and for hints: the template's words alone, never the user's.
            heading = element is Element.Words { Kind: BlockKind.Heading, Text: { } words } && !words.Slots.Any() ? words.Parts[0].Text : heading;
            foreach (var block in Fill(element, scope, heading))
            {
                yield return block;
            }
        }
    }

    private IEnumerable<FilledBlock> Fill(Element element, FactScope scope, string heading) => element switch
    {
        Element.Words words => Fill(words, scope),
        Element.Table table => Fill(table, scope),
        Element.Each each => Fill(each, scope),
        Element.Choose choose => scope.Choice(choose.Fact) is { } value ? Fill(choose, value, scope, heading) : Marked(scope, choose.Fact),
        Element.Free free => [new FilledBlock.Free(scope.Prefix + free.Fact, heading, free.Task, [.. WithoutModel(free, scope, heading)])],
        _ => throw new InvalidOperationException("an element the filler does not know"),
    };

    private IEnumerable<FilledBlock> Fill(Element.Choose choose, string value, FactScope scope, string heading)
    {
        var others = choose.Cases.Where(one => one.Key != value).SelectMany(one => NamedFacts.In(_template, one.Value, scope.Entry));
        var named = NamedFacts.In(_template, choose.Cases[value], scope.Entry).Concat(NamedFacts.In(_template, _template.Parts.SelectMany(part => part.Content), null, except: choose));
        var chosen = scope.Fact(choose.Fact).Choices.First(choice => choice.Value == value).Label.De;
        _unused.AddRange(others.Except(named).Select(path => path[(path.IndexOf('/', StringComparison.Ordinal) + 1)..])
            .Where(fact => fact != choose.Fact && scope.Text(fact) is not null).Select(fact => new UnusedFact(scope.NameOf(fact), chosen)));
        return Fill(choose.Cases[value], scope, heading);
    }

    private static IEnumerable<FilledBlock> Fill(Element.Words words, FactScope scope)
    {
        if (words.Text.OnlyFact is { } only && scope.Fact(only).Type == FactType.Text && scope.Text(only) is { } lines && words.Kind != BlockKind.Heading)
        {
            return TextLines.Of(lines, words.Kind);
        }

        var resolved = scope.Resolve(words.Text, isCell: false);
        return resolved.LacksOptional ? [] : [new FilledBlock.Words(words.Kind, resolved.Text)];
    }

    private static IEnumerable<FilledBlock> Fill(Element.Table table, FactScope scope)
    {
        List<IReadOnlyList<string>> rows = [.. table.Rows.Select(row => Row(row, scope)).OfType<IReadOnlyList<string>>()];
        if (table.Group is { } id)
        {
            var group = scope.Group(id);
            var entries = scope.EntriesOf(group).Select(entry => (IReadOnlyList<string>)[.. table.Row.Select(cell => Cell(cell, entry).Text)]).ToArray();
            if (entries.Length == 0 && group.IsRequired)
            {
                return [new FilledBlock.Words(BlockKind.Paragraph, MissingMark.Of(group.Label.De))];
            }

            rows.AddRange(entries);
        }

        return rows.Count > 1 ? [new FilledBlock.Table(rows)] : [];
    }

    private static string[]? Row(IReadOnlyList<Wording> row, FactScope scope)
    {
        var cells = row.Select(cell => Cell(cell, scope)).ToArray();
        return cells.Any(cell => cell.HasFacts) && cells.All(cell => cell.IsEmpty || !cell.HasFacts) ? null : [.. cells.Select(cell => cell.Text)];
    }

    private static Resolved Cell(Wording cell, FactScope scope) => scope.Resolve(cell, isCell: true);

    private IEnumerable<FilledBlock> Fill(Element.Each each, FactScope scope)
    {
        var group = scope.Group(each.Group);
        return scope.Given.Count(group.Id) == 0
            ? group.IsRequired ? [new FilledBlock.Words(BlockKind.Paragraph, MissingMark.Of(group.Label.De))] : []
            : scope.EntriesOf(group).SelectMany(entry => Fill(each.Content, entry, entry.Name));
    }

    private IEnumerable<FilledBlock> WithoutModel(Element.Free free, FactScope scope, string heading)
    {
        if (scope.Text(free.Fact) is { } own)
        {
            return TextLines.Of(own);
        }

        if (_template.Notes == free.Fact && _given.Notes.Length > 0)
        {
            _usesNotes = true;
            return TextLines.Of(_given.Notes);
        }

        return free.Otherwise.Count > 0 ? Fill(free.Otherwise, scope, heading) : Marked(scope, free.Fact);
    }

    private static FilledBlock[] Marked(FactScope scope, string fact) =>
        scope.Fact(fact).IsRequired ? [new FilledBlock.Words(BlockKind.Paragraph, scope.Missing(fact))] : [];
}
