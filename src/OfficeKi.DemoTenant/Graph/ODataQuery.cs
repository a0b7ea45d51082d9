using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OfficeKi.DemoTenant.Graph;

/// <summary>The system query options of one request.</summary>
/// <remarks>Source: OData 4.01 URL conventions, 5.1, as far as Microsoft Graph supports them for the content of this demo.</remarks>
internal sealed record ODataQuery
{
    /// <summary>Properties asked for; empty means the usual ones.</summary>
    public IReadOnlySet<string> Select { get; private init; } = new HashSet<string>();

    /// <summary>Names only: what stands in brackets behind the first, and all behind that, is not looked at.</summary>
    public IReadOnlySet<string> Expand { get; private init; } = new HashSet<string>();

    public int? Top { get; private init; }

    public int Skip { get; private init; }

    public bool Count { get; private init; }

    public string? Filter { get; private init; }

    public string? Search { get; private init; }

    public string? OrderBy { get; private init; }

    /// <returns>The query, or null when a number in it is none.</returns>
    public static ODataQuery? Parse(IQueryCollection query) =>
        TryNumber(query["$top"], out var top) && TryNumber(query["$skip"], out var skip)
            ? new()
            {
                Select = Names(query["$select"]),
                Expand = Names(query["$expand"].ToString().Split('(')[0]),
                Top = top,
                Skip = skip ?? 0,
                Count = string.Equals(query["$count"], "true", StringComparison.OrdinalIgnoreCase),
                Filter = query["$filter"],
                Search = query["$search"],
                OrderBy = query["$orderby"],
            }
            : null;

    private static HashSet<string> Names(string? list) =>
        new((list ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.OrdinalIgnoreCase);

    private static bool TryNumber(string? text, out int? number)
    {
        number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return text is null || number is not null;
    }
}
