using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OfficeKi.Core;
using OfficeKi.Privacy.Output;

namespace OfficeKi.Tests.Privacy.Output;

public partial class OutputSanitizerTests
{
    private static readonly OutputSanitizer Sanitizer = new(["koblenz.de"]);

    private static readonly string[] Pieces =
    [
        "<", ">", "img", "<img src=x", "<b>", "</b>", "script", "</", "!", "[", "]", "(", ")", "![", "](", "https://", "evil.example", "/x", "`", "``", "*", "_", "\\", " ", "\n", "[r]: ", "www.", "<!--", "-->", "\"", "'", "=", "koblenz.de", "\u200B", "\uE100", "\uE300", "javascript:", "a",
    ];

    [Theory]
    [InlineData("**wichtig** und *kursiv* und __fett__ und ~~alt~~", "wichtig und kursiv und fett und alt")]
    [InlineData("## Überschrift", "Überschrift")]
    [InlineData("Nutzen Sie `DATEI` und ``a`b``", "Nutzen Sie DATEI und a`b")]
    [InlineData("5 < 6 & 7 > 3", "5 < 6 & 7 > 3")]
    [InlineData("5 * 6 * 7 und a_b_c und Bürger*innen und Mitarbeiter*innen", "5 * 6 * 7 und a_b_c und Bürger*innen und Mitarbeiter*innen")]
    [InlineData("Das gilt [3], [4][5] und endlich![6]", "Das gilt [3], [4][5] und endlich![6]")]
    [InlineData("[PERSON_1] und [IBAN_2][PERSON_3] und [fehlt: Datum] sowie **[PERSON_1]**", "[PERSON_1] und [IBAN_2][PERSON_3] und [fehlt: Datum] sowie [PERSON_1]")]
    [InlineData("Az. [32-1/2026] siehe (Anlage)", "Az. [32-1/2026] siehe (Anlage)")]
    [InlineData("[Anlage 1](s. o.) und [Satz](§ 3 Satz 1/2)", "[Anlage 1](s. o.) und [Satz](§ 3 Satz 1/2)")]
    [InlineData("Sehr geehrte <Anrede>, <Ihr Name>", "Sehr geehrte <Anrede>, <Ihr Name>")]
    [InlineData("Frist: 3.4.2026, Tel: 0261/129, max@stadt.example", "Frist: 3.4.2026, Tel: 0261/129, max@stadt.example")]
    [InlineData("👩\u200D👧 ❤\uFE0F", "👩\u200D👧 ❤\uFE0F")]
    [InlineData("`<img src=x>`", "<img src=x>")]
    [InlineData("1\\. und \\*Stern\\*", "1\\. und *Stern*")]
    public void Text_stays_and_only_its_marks_go(string block, string expected)
    {
        var sanitized = Sanitizer.Sanitize(block);

        Assert.Equal(expected, sanitized.Text);
        Assert.Empty(sanitized.Removed);
        Assert.Empty(sanitized.Links);
    }

    [Theory]
    [InlineData("Bild ![x](https://evil.example/p.png?d=1) hier", "Bild  hier", "image")]
    [InlineData("![x][r]", "", "image")]
    [InlineData("![Bild]", "", "image")]
    [InlineData("[Hier](https://evil.example/?d=1)", "Hier", "foreign-link")]
    [InlineData("[Stand][r]", "Stand", "foreign-link")]
    [InlineData("[x](//evil.example)", "x", "foreign-link")]
    [InlineData("[x](java\tscript:alert(1))", "x", "foreign-link")]
    [InlineData("[x](https://koblenz.de.evil.example)", "x", "foreign-link")]
    [InlineData("[x](https://koblenz.de@evil.example)", "x", "foreign-link")]
    [InlineData("[x](https://koblenz.de:8443/)", "x", "foreign-link")]
    [InlineData("[x](http://koblenz.de/)", "x", "foreign-link")]
    [InlineData("[x](https://koblenz.de\\@evil.example)", "x", "foreign-link")]
    [InlineData("[x](https://kоblenz.de/)", "x", "foreign-link")]
    [InlineData("[x](https://xn--kblenz-90a.de/)", "x", "foreign-link")]
    [InlineData("<https://evil.example/x>", "hxxps://evil[.]example/x", "foreign-link")]
    [InlineData("siehe https://evil.example/a_b.", "siehe hxxps://evil[.]example/a_b.", "foreign-link")]
    [InlineData("siehe HTTP://evil.example", "siehe hxxp://evil[.]example", "foreign-link")]
    [InlineData("www.evil.example/x", "www[.]evil[.]example/x", "foreign-link")]
    [InlineData("evil.example/x?d=1", "evil[.]example/x?d=1", "foreign-link")]
    [InlineData("https://evil.example/?u=https://other.example/x", "hxxps://evil[.]example/?u=hxxps://other[.]example/x", "foreign-link")]
    [InlineData("_https://evil.example/x_", "hxxps://evil[.]example/x", "foreign-link")]
    [InlineData("javascript:alert(1)", "javascript[:]alert(1)", "foreign-link")]
    [InlineData("ms-word:ofe|u|https://evil.example/x", "ms-word[:]ofe|u|hxxps://evil[.]example/x", "foreign-link")]
    [InlineData("\\\\evil.example\\share", "\\evil.example\\share", "foreign-link")]
    [InlineData("a <b>fett</b> c", "a fett c", "html")]
    [InlineData("<script>alert(1)</script>ok", "ok", "html")]
    [InlineData("<<b>img src=x onerror=alert(1)>", "", "html")]
    [InlineData("<img src=https:x", "img src=https:x", "html")]
    [InlineData("<x onclick=1>y", "y", "html")]
    [InlineData("<!-- versteckt -->ok", "ok", "html")]
    [InlineData("htt<b></b>ps://evil.example/x", "hxxps://evil[.]example/x", "foreign-link", "html")]
    [InlineData("a\u0007b", "ab", "control-char")]
    [InlineData("a\u202Eb\U000E0041", "ab", "bidi-control", "unicode-tags")]
    [InlineData("`https://evil.example/x`", "hxxps://evil[.]example/x", "foreign-link")]
    [Trait("Requirement", "INJ-4")]
    public void What_could_load_run_or_lead_outside_goes(string block, string expected, params string[] removed)
    {
        var sanitized = Sanitizer.Sanitize(block);

        Assert.Equal(expected, sanitized.Text);
        Assert.Equal(removed, sanitized.Removed);
        Assert.Empty(sanitized.Links);
    }

    [Theory]
    [InlineData("Mehr [im **Portal**](https://koblenz.de/antrag?x=1) hier", "Mehr im Portal hier", 5, 14, "https://koblenz.de/antrag?x=1")]
    [InlineData("siehe https://koblenz.de/a.", "siehe https://koblenz.de/a.", 6, 26, "https://koblenz.de/a")]
    [InlineData("<https://KOBLENZ.de>", "https://KOBLENZ.de", 0, 18, "https://KOBLENZ.de")]
    [Trait("Requirement", "INJ-4")]
    public void Hosts_on_the_list_become_links(string block, string expected, int start, int end, string href)
    {
        var sanitized = Sanitizer.Sanitize(block);

        Assert.Equal(expected, sanitized.Text);
        Assert.Equal(new BlockLink(start, end, href), Assert.Single(sanitized.Links));
        Assert.Empty(sanitized.Removed);
    }

    [Theory]
    [InlineData("[https://koblenz.de](https://koblenz.de)evil", "https://koblenz.de evil")]
    [InlineData("[https://koblenz.de](https://koblenz.de).evil", "https://koblenz.de .evil")]
    [InlineData("[https://koblenz.de](https://koblenz.de). Danach", "https://koblenz.de. Danach")]
    public void What_is_glued_to_a_visible_address_is_set_apart(string block, string expected)
    {
        var sanitized = Sanitizer.Sanitize(block);

        Assert.Equal(expected, sanitized.Text);
        Assert.Equal(new BlockLink(0, 18, "https://koblenz.de"), Assert.Single(sanitized.Links));
    }

    [Fact]
    public void The_words_of_a_link_may_go_on() =>
        Assert.Equal("Portal-Seite", Sanitizer.Sanitize("[Portal](https://koblenz.de)-Seite").Text);

    [Property(MaxTest = 2000)]
    public Property Nothing_active_survives_any_mixture() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), block =>
        {
            var withoutCode = block.Replace("`", "", StringComparison.Ordinal);
            var sanitized = Sanitizer.Sanitize(withoutCode);
            var isInert = !ForeignAddress().IsMatch(sanitized.Text)
                && !ImageTag().IsMatch(sanitized.Text)
                && !sanitized.Text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF')
                && sanitized.Links.All(link => link.Start < link.End && link.End <= sanitized.Text.Length && new Uri(link.Href).Host == "koblenz.de");
            return isInert.Label(sanitized.Text);
        });

    [GeneratedRegex(@"<img[\s/>]", RegexOptions.IgnoreCase)]
    private static partial Regex ImageTag();

    [GeneratedRegex(@"https?:[/\\](?!/koblenz\.de(?:$|[^\w-]))[^\s<>""]{2}", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignAddress();

    [Theory]
    [InlineData("[")]
    [InlineData("![x](")]
    [InlineData("<a ")]
    [InlineData("<svg>")]
    [InlineData("<!--")]
    [InlineData("`")]
    [InlineData("*a")]
    [InlineData("a.")]
    [InlineData("https://a")]
    [InlineData("<<b>")]
    public void Hostile_repetitions_come_to_an_end(string piece)
    {
        var sanitized = Sanitizer.Sanitize(string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length)));

        Assert.Empty(sanitized.Links);
    }
}
