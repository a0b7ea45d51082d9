using OfficeKi.Core;

namespace OfficeKi.Tests.Graph;

public sealed class DriveReaderTests : IDisposable
{
    private const string Item = "/v1.0/drives/d/items/i";

    private readonly GraphRig _rig = new();

    [Fact]
    public async Task A_file_is_read_with_its_name_and_passages()
    {
        Serve("Vermerk.docx", Files.Word("Erster Absatz", "Zweiter Absatz"), """{"labels":[]}""");

        var item = await _rig.FoundAsync("drive:d~i");

        Assert.Equal("Vermerk.docx", item.Title.Reveal());
        Assert.Equal(["paragraph:1=Erster Absatz", "paragraph:2=Zweiter Absatz"], GraphRig.Lines(item));
        Assert.Equal((ContentOrigin.Internal, Classification.Normal, null), (item.Origin, item.Classification, item.Label));
        Assert.Equal("drive:d~i", item.Ref.ToString());
    }

    [Theory]
    [InlineData("""{"labels":[]}""", null, Classification.Normal)]
    [InlineData("{}", null, Classification.Normal)]
    [InlineData($$"""{"labels":[{"sensitivityLabelId":"{{GraphRig.Intern}}"}]}""", "Intern", Classification.Normal)]
    [InlineData($$"""{"labels":[{"sensitivityLabelId":"{{GraphRig.Vertraulich}}"}]}""", "Vertraulich", Classification.Hoch)]
    [InlineData($$"""{"labels":[{"sensitivityLabelId":"{{GraphRig.Intern}}"},{"sensitivityLabelId":"{{GraphRig.Vertraulich}}"}]}""", "Vertraulich", Classification.Hoch)]
    [InlineData("""{"labels":[{"sensitivityLabelId":"99999999-9999-4999-8999-999999999999"}]}""", "unknown", Classification.SehrHoch)]
    [InlineData($$"""{"labels":[{"sensitivityLabelId":"{{GraphRig.Intern}}"},{"sensitivityLabelId":null}]}""", "unknown", Classification.SehrHoch)]
    public async Task The_label_of_a_file_gives_its_protection_need(string labels, string? name, Classification classification)
    {
        Serve("a.docx", Files.Word("x"), labels);

        var item = await _rig.FoundAsync("drive:d~i");

        Assert.Equal((name, classification), (item.Label, item.Classification));
    }

    [Theory]
    [InlineData(423)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(400)]
    [InlineData(405)]
    [Trait("Requirement", "VS-1")]
    [Trait("Requirement", "PDP-4")]
    public async Task A_label_that_cannot_be_read_counts_as_the_strictest(int status)
    {
        Serve("a.docx", Files.Word("x"), "{}");
        _rig.Graph.Fail($"POST {Item}/extractSensitivityLabels", status);

        var item = await _rig.FoundAsync("drive:d~i");

        Assert.Equal(("unknown", Classification.SehrHoch), (item.Label, item.Classification));
    }

    [Fact]
    public async Task A_label_service_that_is_down_does_not_pass_for_no_label()
    {
        Serve("a.docx", Files.Word("x"), "{}");
        _rig.Graph.Fail($"POST {Item}/extractSensitivityLabels", 500);

        Assert.IsType<ContentLookup.Unavailable>(await _rig.FindAsync("drive:d~i"));
    }

    [Fact]
    public async Task A_file_type_without_labels_is_not_asked_for_one()
    {
        Serve("notiz.txt", Files.Text("Zeile eins\nZeile zwei"), "{}");

        var item = await _rig.FoundAsync("drive:d~i");

        Assert.Equal(["paragraph:1=Zeile eins", "paragraph:2=Zeile zwei"], GraphRig.Lines(item));
        Assert.DoesNotContain(_rig.Graph.Requests, request => request.Method == HttpMethod.Post);
    }

    [Fact]
    public async Task Label_and_content_are_asked_for_at_the_same_time()
    {
        var (label, content) = (new TaskCompletionSource(), new TaskCompletionSource());
        Serve("a.docx", [], "{}");
        _rig.Graph
            .OnAsync($"POST {Item}/extractSensitivityLabels", async (_, _) =>
            {
                label.SetResult();
                await content.Task;
                return FakeGraph.JsonAnswer(System.Net.HttpStatusCode.OK, """{"labels":[]}""");
            })
            .OnAsync($"GET {Item}/content", async (_, _) =>
            {
                content.SetResult();
                await label.Task;
                return new(System.Net.HttpStatusCode.OK) { Content = new ByteArrayContent(Files.Word("x")) };
            });

        // Each answer waits for the other request: one after the other would never end.
        await _rig.FoundAsync("drive:d~i").WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("""{"id":"i","name":"Ordner","folder":{"childCount":2}}""")]
    [InlineData("""{"id":"i","name":"Notizbuch","package":{"type":"oneNote"}}""")]
    public async Task A_folder_or_notebook_is_no_file(string json)
    {
        _rig.Graph.Json($"GET {Item}", json);

        Assert.Equal(new ContentLookup.Unsupported("unknown-format"), await _rig.FindAsync("drive:d~i"));
        Assert.Single(_rig.Graph.Requests);
    }

    [Fact]
    public async Task A_file_nobody_can_read_is_named_as_such()
    {
        Serve("a.docx", [1, 2, 3, 4, 5, 6, 7, 8], """{"labels":[]}""");

        Assert.IsType<ContentLookup.Unsupported>(await _rig.FindAsync("drive:d~i"));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_fetched()
    {
        _rig.Graph.Json($"GET {Item}", """{"id":"i","name":"a.txt","size":26214401}""");

        Assert.Equal(new ContentLookup.TooLarge(26214400, 26214401, "bytes"), await _rig.FindAsync("drive:d~i"));
        Assert.Single(_rig.Graph.Requests);
    }

    [Fact]
    public async Task A_file_that_is_larger_than_it_says_is_dropped_at_the_limit()
    {
        Serve("a.txt", new byte[26214401], "{}");

        Assert.Equal(new ContentLookup.TooLarge(26214400, 26214401, "bytes"), await _rig.FindAsync("drive:d~i"));
    }

    [Fact]
    public async Task A_shared_file_is_fetched_from_the_drive_it_stands_in()
    {
        _rig.Graph
            .Json("GET /v1.0/shares/u%21abc/driveItem", """{"id":"i","name":"a.txt","parentReference":{"driveId":"d"}}""")
            .Bytes($"GET {Item}/content", Files.Text("geteilt"));

        Assert.Equal(["paragraph:1=geteilt"], GraphRig.Lines(await _rig.FoundAsync("drive:u!abc")));
    }

    [Theory]
    [InlineData("Erika <erika@fremd.example>", ContentOrigin.External)]
    [InlineData("Anna <anna@stadt.example>", ContentOrigin.Internal)]
    public async Task A_saved_mail_comes_from_where_its_sender_is(string from, ContentOrigin expected)
    {
        Serve("alt.eml", Files.Mail(from, "Guten Tag"), "{}");

        Assert.Equal(expected, (await _rig.FoundAsync("drive:d~i")).Origin);
    }

    public void Dispose() => _rig.Dispose();

    private void Serve(string name, byte[] content, string labels) => _rig.Graph
        .Json($"GET {Item}", $$"""{"id":"i","name":"{{name}}","size":3}""")
        .Json($"POST {Item}/extractSensitivityLabels", labels)
        .Bytes($"GET {Item}/content", content);
}
