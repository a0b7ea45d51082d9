namespace OfficeKi.Server;

/// <summary>Keeps libraries that would log content (prompts, queries in addresses, bodies) at warnings, whatever the configuration says.</summary>
internal static class QuietLogging
{
    private static readonly string[] MayLogContent =
    [
        "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.AI", "Microsoft.Extensions.Http", "Microsoft.Graph", "Microsoft.Identity",
        "Microsoft.IdentityModel", "Microsoft.Kiota", "Microsoft.SemanticKernel", "OpenAI", "Polly", "System.Net.Http",
    ];

    public static void AddQuietLogging(this WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<LoggerFilterOptions>(options =>
        {
            foreach (var category in MayLogContent)
            {
                foreach (var rule in options.Rules.Where(rule => rule.CategoryName?.StartsWith(category, StringComparison.OrdinalIgnoreCase) == true).ToArray())
                {
                    options.Rules.Remove(rule);
                }

                options.Rules.Add(new LoggerFilterRule(null, category, LogLevel.Warning, null));
            }
        });
}
