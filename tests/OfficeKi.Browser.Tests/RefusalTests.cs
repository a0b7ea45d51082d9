namespace OfficeKi.Browser.Tests;

/// <summary>What must not be processed is refused in words that help.</summary>
[Collection(OnStage.Name)]
public class RefusalTests(Theatre theatre)
{
    [Theory]
    [InlineData("sachbearbeitung", "f-vermerk-zugang", "Passwort", "password")]
    [InlineData("amtsleitung", "f-vermerk-notversorgung", "Verschlusssache", "classified")]
    public async Task A_refusal_names_reason_remedy_and_contact_in_both_languages(string persona, string file, string german, string english)
    {
        foreach (var (path, reason, remedy, contact) in new[] { ("/?lang=de", german, "Was Sie tun können", "Ansprechstelle"), ("/?lang=en", english, "What you can do", "Contact") })
        {
            await using var clerk = await theatre.VisitAsync(path: path);
            await clerk.SignInAsync(persona);
            await clerk.OpenAsync(file);
            await clerk.ChooseAsync("summarize");
            await clerk.In("run").ClickAsync();

            var refused = clerk.In("refused");
            await refused.WaitForAsync();
            await clerk.TakeAsync($"refused-{file}-{path[^2..]}");
            await Expect(refused).ToContainTextAsync(reason, new() { IgnoreCase = true });
            await Expect(refused.Locator($"h4:text-is('{remedy}') + p")).Not.ToBeEmptyAsync();
            await Expect(refused.Locator($"h4:text-is('{contact}') + p")).Not.ToBeEmptyAsync();
            await Expect(refused.GetByRole(AriaRole.Heading, new() { Level = 3 })).ToBeFocusedAsync();
            await Expect(clerk.In("result")).ToHaveCountAsync(0);
            Assert.Empty(clerk.Complaints);
        }
    }
}
