using System.Diagnostics;
using OfficeKi.Core;
using OfficeKi.Policy;

namespace OfficeKi.Benchmarks;

/// <summary>Decisions of the policy engine with 500 rules, every one of which is asked (PDP-15).</summary>
internal static class PolicyBenchmark
{
    private const int Rules = 500;

    private static readonly string[] Conditions =
    [
        "items: { above: 5 }", "hidden: true", "origin: external", "markings: { anyOf: [vertraulich] }", "personalData: { anyOf: [IBAN], atLeast: 3 }",
    ];

    public static void Run(Table table, bool quick)
    {
        var load = PolicySet.Load([new("benchmark.yaml", "package: benchmark\nversion: 1.0.0\ncontact: a\nrules:\n" + string.Concat(Enumerable.Range(0, Rules).Select(Rule)))]);
        var engine = new PolicyEngine(load.Set ?? throw new InvalidOperationException(string.Join("; ", load.Errors)));
        var rounds = quick ? 20_000 : 200_000;
        Times(engine, 2_000); // warm
        var times = Times(engine, rounds);
        table.Add($"policy decision with {Rules} rules, p99", times.P99(), "ms", 5);
        table.Add($"policy decisions with {Rules} rules", rounds / times.Sum() * 1000, "/s");
    }

    private static double[] Times(PolicyEngine engine, int rounds)
    {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            engine.Decide(Question, Guid.Empty);
            times[round] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    // No two rules share all their conditions, so that no answer is simply remembered.
    private static string Rule(int number) =>
        $"  - id: r{number}\n    title: {{ de: Regel, en: Rule }}\n    effect: permit\n    source: benchmark\n"
        + $"    when: {{ roles: {{ anyOf: [Staff] }}, characters: {{ above: {number} }}, {Conditions[number % Conditions.Length]} }}\n";

    private static Facts Question { get; } = new()
    {
        Principal = new() { TenantId = "tenant", Roles = ["Staff"], OrgUnit = null, Training = null },
        Action = new() { Function = "summarize", Stage = "request", Engine = "builtin", Purposes = new HashSet<string>() },
        Resource = new()
        {
            Kind = "mail",
            Classification = Classification.Normal,
            Label = null,
            Origin = ContentOrigin.External,
            PersonalData = new Dictionary<string, int> { ["IBAN"] = 3, ["PERSON"] = 4 },
            Markings = new HashSet<string> { "vertraulich" },
            Secrets = 0,
            SpecialCategories = new HashSet<string>(),
            Hidden = true,
            Characters = 8_000,
            Items = 6,
            MixesExternalWithSearch = false,
            Audience = "internal",
        },
        Context = new() { Surface = "outlook", Date = new(2026, 11, 23), Model = null },
    };
}
