namespace OfficeKi.Browser.Tests.Stage;

/// <summary>What a function wants to know before it starts, where it wants anything.</summary>
internal static class Filling
{
    public static Task FillForAsync(this Visitor clerk, string function, string other) => function switch
    {
        "ask" => clerk.In("option-question").FillAsync("Wie hoch ist die Sondernutzungsgebühr?"),
        "compare" => PasteOtherAsync(clerk, other),
        "draft" => clerk.In("option-template").SelectOptionAsync("vermerk"),
        _ => Task.CompletedTask,
    };

    public static async Task ChooseAllChangesAsync(this Visitor clerk)
    {
        var all = clerk.In("changes-all");
        await (await all.CountAsync() > 0 ? all : clerk.In("change-0-choose")).CheckAsync();
    }

    private static async Task PasteOtherAsync(Visitor clerk, string other)
    {
        await clerk.In("option-other-way-paste").CheckAsync();
        await clerk.In("option-other").FillAsync(other);
    }
}
