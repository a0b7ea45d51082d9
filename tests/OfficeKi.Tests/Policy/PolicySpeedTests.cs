using System.Diagnostics;
using OfficeKi.Policy;
using static OfficeKi.Tests.Policy.PolicyYaml;

namespace OfficeKi.Tests.Policy;

[Trait("Requirement", "PDP-15")]
public class PolicySpeedTests
{
    [Fact]
    public void Five_hundred_rules_are_asked_within_five_milliseconds_in_99_of_100_cases()
    {
        string[] conditions = ["items: { above: 5 }", "hidden: true", "origin: external", "labels: [A, B]", "markings: { anyOf: [vertraulich] }"];
        var engine = new PolicyEngine(Load([.. Enumerable.Range(0, 500).Select(number => Permit($"r{number}", conditions[number % 5] + ", roles: { anyOf: [Staff] }"))]));
        var times = new List<double>();
        for (var round = 0; round < 2_000; round++)
        {
            var started = Stopwatch.GetTimestamp();
            engine.Decide(SomeFacts.Harmless, Guid.Empty);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Assert.InRange(times.Order().ElementAt(1_980), 0, 5);
    }
}
