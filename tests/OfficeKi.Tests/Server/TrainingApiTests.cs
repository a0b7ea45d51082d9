using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OfficeKi.Server.Surfaces.Panes.Training;
using OfficeKi.Tests.Server.Administration;

namespace OfficeKi.Tests.Server;

/// <summary>The KI-Pass as the people who take it and those who ask for it.</summary>
public class TrainingApiTests
{
    private static readonly object Summary = new { function = "summarize", surface = "word", engine = "builtin", content = new { text = "Der Rat tagt am 14. September 2026. Er berät den Haushalt." } };

    [Fact]
    public void Every_lesson_is_short_in_both_languages_and_every_question_has_one_right_answer_of_three()
    {
        Assert.Equal(6, Lesson.All.Count);
        Assert.All(Lesson.All, lesson =>
        {
            Assert.All([lesson.Text.De, lesson.Text.En], text => Assert.InRange(text.Split((char[])[' ', '\n']).Length, 90, 150));
            Assert.InRange(lesson.Questions.Count, 2, 3);
        });
        Assert.All(Lesson.All.SelectMany(lesson => lesson.Questions), question =>
        {
            Assert.Equal((3, 1), (question.Answers.Count, question.Answers.Count(answer => answer.Right)));
            Assert.All(question.Answers.SelectMany(answer => (string[])[answer.Text.De, answer.Text.En, answer.Explanation.De, answer.Explanation.En]), Assert.NotEmpty);
        });
        var places = Lesson.All.SelectMany(lesson => lesson.Questions).Select(question => question.Answers.ToList().FindIndex(answer => answer.Right));
        Assert.Equal(3, places.Distinct().Count()); // the right one does not stand in the same place
    }

    [Fact]
    [Trait("Requirement", "AI-01")]
    public async Task A_clerk_is_refused_takes_the_lessons_and_works_on()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var administrator = await server.ClientAsync("administration");
        using var neighbour = await server.ClientAsync("nachbarstadt");
        Assert.Equal(200, (await clerk.RunAsync(Summary)).Status); // a fresh installation asks for none

        Assert.Equal(200, (await administrator.SetAsync("training", new { requiredFor = new[] { "generated" }, months = 6, exceptRoles = new[] { "Administrator" }, revision = 0 })).Status);

        var (status, problem) = await clerk.RunAsync(Summary);
        Assert.Equal((403, "TRAINING_REQUIRED"), (status, (string)problem["code"]!));
        Assert.Contains("KI-Pass", (string)problem["remedy"]!, StringComparison.Ordinal);
        Assert.NotEqual("", (string)problem["contact"]!);
        Assert.Equal(200, (await administrator.RunAsync(Summary)).Status);
        Assert.Equal(200, (await neighbour.RunAsync(Summary)).Status);
        Assert.True((bool)(await clerk.MeAsync())["training"]!["required"]!);

        var until = (string)(await PassAsync(clerk))["until"]!;

        Assert.Equal(DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date).AddMonths(6).ToString("O", CultureInfo.InvariantCulture), until);
        Assert.Equal(until, (string)(await clerk.MeAsync())["training"]!["until"]!);
        Assert.Equal("generated", (string)(await clerk.MeAsync())["training"]!["class"]!);
        Assert.Equal(200, (await clerk.RunAsync(Summary)).Status);
        Assert.Null((await administrator.AreaAsync("training")).Body["passedAtLeast"]); // one person is no group
        using var deleted = await clerk.DeleteAsync(new Uri("/api/me/training", UriKind.Relative));
        Assert.Equal(204, (int)deleted.StatusCode);
        Assert.Equal("TRAINING_REQUIRED", (string)(await clerk.RunAsync(Summary)).Body["code"]!);
    }

    [Fact]
    public async Task What_is_right_is_told_only_to_whoever_answered_and_somebody_else_s_progress_counts_for_nothing()
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();
        using var lead = await server.ClientAsync("amtsleitung");
        var shown = (await clerk.GetFromJsonAsync<JsonObject>(new Uri("/api/me/training", UriKind.Relative)))!;
        Assert.DoesNotContain("right", shown.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("explanation", shown.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(6, shown["lessons"]!.AsArray().Count);
        var lesson = Lesson.All[0];
        int[] wrong = [.. lesson.Questions.Select((question, index) => index == 0 ? question.Answers.ToList().FindIndex(answer => !answer.Right) : Right(question))];

        var (_, marked) = await clerk.PostAsync("/api/me/training", new { lesson = lesson.Id, answers = wrong });

        Assert.False((bool)marked["right"]!);
        Assert.Equal([false, true], marked["answers"]!.AsArray().Select(answer => (bool)answer!["right"]!));
        Assert.All(marked["answers"]!.AsArray(), answer => Assert.NotEmpty((string)answer!["explanation"]!));
        Assert.Empty(marked["done"]!.AsArray());
        var (_, right) = await clerk.PostAsync("/api/me/training", new { lesson = lesson.Id, answers = lesson.Questions.Select(Right) });
        Assert.Equal([lesson.Id], right["done"]!.AsArray().Select(id => (string)id!));
        var second = Lesson.All[1];
        var (_, stolen) = await lead.PostAsync("/api/me/training", new { lesson = second.Id, answers = second.Questions.Select(Right), progress = (string)right["progress"]! });
        Assert.Equal([second.Id], stolen["done"]!.AsArray().Select(id => (string)id!));
    }

    [Theory]
    [InlineData("nicht-da", new[] { 0, 0 }, "lesson")]
    [InlineData("limits", new[] { 0 }, "answers")]
    [InlineData("limits", new[] { 0, 7 }, "answers")]
    [InlineData("limits", null, "answers")]
    public async Task A_wrong_answer_sheet_is_named(string lesson, int[]? answers, string field)
    {
        await using DemoServer server = new();
        using var clerk = await server.ClientAsync();

        var (status, problem) = await clerk.PostAsync("/api/me/training", new { lesson, answers });

        Assert.Equal(400, status);
        Assert.Equal([field], problem.Fields());
    }

    [Fact]
    public async Task Only_the_administrator_sets_the_rules_and_all_errors_are_named_at_once()
    {
        await using DemoServer server = new();
        using var administrator = await server.ClientAsync("administration");
        using var council = await server.ClientAsync("personalrat");
        using var clerk = await server.ClientAsync();

        var (status, problem) = await administrator.SetAsync("training", new { requiredFor = new[] { "alles" }, months = 37, exceptRoles = new[] { "Chef" } });

        Assert.Equal(400, status);
        Assert.Equal(["exceptRoles", "months", "requiredFor", "revision"], problem.Fields());
        object good = new { requiredFor = new[] { "assisted" }, months = 36, exceptRoles = Array.Empty<string>(), revision = 0 };
        Assert.Equal(403, (await council.SetAsync("training", good)).Status);
        Assert.Equal(200, (await council.AreaAsync("training")).Status);
        Assert.Equal(403, (await clerk.AreaAsync("training")).Status);
        Assert.Equal(200, (await administrator.SetAsync("training", good)).Status);
        Assert.Equal(409, (await administrator.SetAsync("training", good)).Status);
    }

    internal static async Task<JsonObject> PassAsync(HttpClient client)
    {
        JsonObject marked = [];
        foreach (var lesson in Lesson.All)
        {
            (_, marked) = await client.PostAsync("/api/me/training", new { lesson = lesson.Id, answers = lesson.Questions.Select(Right), progress = (string?)marked["progress"] });
            Assert.True((bool)marked["right"]!);
        }

        return marked;
    }

    private static int Right(Question question) => question.Answers.ToList().FindIndex(answer => answer.Right);
}
