using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OfficeKi.Core;
using OfficeKi.Functions;

namespace OfficeKi.Tests.Functions;

/// <summary>On a starved server a regular expression may run out of time anywhere in a run.</summary>
public class BusyServerTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_run_that_ran_out_of_time_is_told_recorded_and_not_charged(bool hasBegun)
    {
        await using var model = await ScriptedModel.StartAsync();
        await using GateHarness gate = new(model, replace: services => services.RemoveAll<IFunction>().AddSingleton<IFunction>(new Starved(hasBegun)));

        var events = await gate.RunAsync(GateHarness.Summarize("Die Brücke wird gesperrt."));

        Assert.Equal(hasBegun ? 1 : 0, events.OfType<RunEvent.Block>().Count());
        var failed = Assert.IsType<RunEvent.Failed>(events[^1]);
        Assert.Equal(("UNAVAILABLE", "busy"), (failed.Code, failed.Detail));
        var record = Assert.Single(gate.Records.Appended);
        Assert.Equal(("failed", "busy"), (record.Result, record.ReasonCode));
        Assert.Equal([0m], gate.Records.Settled);
        Assert.DoesNotContain("Brücke", string.Join('\n', gate.Log.All), StringComparison.Ordinal);
    }

    private sealed class Starved(bool hasBegun) : IFunction
    {
        public string Id => "summarize";

        public async IAsyncEnumerable<Piece> AnswerAsync(FunctionCall call, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            if (hasBegun)
            {
                yield return new Piece.Fixed(BlockKind.Paragraph, new("Kurz", "Short"));
            }

            throw new RegexMatchTimeoutException(call.Passages[0].Text.Value, "x", TimeSpan.FromSeconds(5));
        }
    }
}
