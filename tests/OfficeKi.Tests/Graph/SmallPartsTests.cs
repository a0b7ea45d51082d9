using FsCheck.Xunit;
using OfficeKi.Core;
using OfficeKi.Graph;
using OfficeKi.Graph.Connection;
using OfficeKi.Graph.Facts;
using OfficeKi.Graph.Search;

namespace OfficeKi.Tests.Graph;

public class SmallPartsTests
{
    [Theory]
    [InlineData("Wann ist die Frist (Abgabe)?", "Wann ist die Frist Abgabe")]
    [InlineData("filetype:docx author:\"Anna\"", "filetype docx author Anna")]
    [InlineData("A AND B OR NOT C", "A and B or not C")]
    [InlineData("-geheim + Bebauungsplan*", "geheim Bebauungsplan")]
    [InlineData("§ 34 BauGB, Az. 61-2026/7", "§ 34 BauGB Az 61-2026/7")]
    [InlineData("Zeile\r\n\tzwei", "Zeile zwei")]
    [InlineData("Straße 𝔘 ä", "Straße 𝔘 ä")]
    public void A_question_becomes_plain_words(string question, string expected) => Assert.Equal(expected, SearchWords.Of(question));

    [Fact]
    public void A_very_long_question_is_cut() => Assert.Equal(500, SearchWords.Of(new string('a', 100_000)).Length);

    [Property]
    public bool No_text_becomes_an_operator(string? text) =>
        SearchWords.Of(text ?? "").IndexOfAny(['"', '(', ')', ':', '*', '=', '<', '>', '\r', '\n']) < 0;

    [Theory]
    [InlineData("stadt.example", "stadt.example", true)]
    [InlineData("stadt.example", "STADT.example", true)]
    [InlineData("stadt.example", "amt.stadt.example", false)]
    [InlineData(".stadt.example", "amt.stadt.example", true)]
    [InlineData(".stadt.example", "stadt.example", true)]
    [InlineData(".stadt.example", "boesestadt.example", false)]
    [InlineData(".stadt.example", "stadt.example.evil", false)]
    [InlineData(".stadt.example", "", false)]
    public void A_leading_dot_means_all_below(string entry, string host, bool expected) => Assert.Equal(expected, new HostList([entry]).Contains(host));

    [Theory]
    [InlineData("anna@stadt.example", true)]
    [InlineData(" anna@stadt.example ", true)]
    [InlineData("@stadt.example", false)]
    [InlineData("/O=ORG/OU=EXCHANGE/CN=ANNA", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_address_without_person_or_domain_is_not_ours(string? address, bool expected) =>
        Assert.Equal(expected, new Organisation(["stadt.example"]).IsOwn(address));

    [Theory]
    [InlineData("""Bearer error="insufficient_claims", claims="eyJhIjoxfQ==" """, """{"a":1}""")]
    [InlineData("""bearer claims="eyJhIjoxfQ==", error="x" """, """{"a":1}""")]
    [InlineData("""Bearer xclaims="eyJhIjoxfQ==" """, null)]
    [InlineData("""Basic claims="eyJhIjoxfQ==" """, null)]
    [InlineData("""Bearer claims="kaputt" """, null)]
    [InlineData("Bearer", null)]
    [InlineData("", null)]
    public void Claims_are_found_in_a_bearer_challenge_only(string header, string? expected) => Assert.Equal(expected, ClaimsChallenge.Find([header]));

    [Property]
    public bool Whatever_a_challenge_holds_only_a_json_object_comes_out(string? text) =>
        new[] { ClaimsChallenge.Decode(text), ClaimsChallenge.Find([$"Bearer claims=\"{text}\""]) }
            .All(found => found is null || found.TrimStart().StartsWith('{'));

    [Fact]
    public void Any_label_outweighs_none_and_the_stricter_the_laxer() => Assert.Equal(
        [null, "Intern", "Vertraulich", "unknown"],
        new[]
        {
            LabelFact.Strictest([]),
            LabelFact.Strictest([LabelFact.None, new("Intern", Classification.Normal)]),
            LabelFact.Strictest([new("Vertraulich", Classification.Hoch), new("Intern", Classification.Normal)]),
            LabelFact.Strictest([LabelFact.Unknown, new("Vertraulich", Classification.Hoch)]),
        }.Select(label => label.Name));

    /// <summary>Whatever somebody sends as reference, requests stay on Graph, under its version, and an outcome comes back.</summary>
    [Property(MaxTest = 200)]
    public async Task No_reference_leads_away_from_graph(string? id, byte kind)
    {
        string[] kinds = ["drive", "mail", "thread", "event", "chat"];
        if (!ContentRef.TryParse($"{kinds[kind % 5]}:{id}", out var reference))
        {
            return;
        }

        using var rig = new GraphRig();
        Assert.IsType<ContentLookup.NotFound>(await rig.Source.FindAsync(GraphRig.Caller, reference, default));
        Assert.All(rig.Graph.Requests, request => Assert.StartsWith("https://graph.microsoft.com/v1.0/", request.Uri.AbsoluteUri, StringComparison.Ordinal));
    }
}
