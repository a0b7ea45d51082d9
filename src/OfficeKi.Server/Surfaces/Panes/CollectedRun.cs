using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using OfficeKi.Core;

namespace OfficeKi.Server.Surfaces.Panes;

/// <summary>A whole run as one JSON answer, or the problem it ended with.</summary>
internal static class CollectedRun
{
    public static async Task<IActionResult> CollectAsync(IAsyncEnumerable<RunEvent> events, string language)
    {
        JsonArray blocks = [], passages = [], findings = [];
        JsonObject answer = [];
        await foreach (var next in events)
        {
            if (RunProblems.Of(next, language) is { } problem)
            {
                return Errors.ErrorsModule.Result(problem);
            }

            switch (next)
            {
                case RunEvent.Decided decided:
                    answer["runId"] = decided.RunId;
                    answer["decision"] = DecisionJson.Of(decided.Decision);
                    answer["engine"] = RunJson.Of(decided.Engine, language);
                    break;
                case RunEvent.Source source:
                    passages.Add(RunJson.Of(source.Passage));
                    break;
                case RunEvent.Block block:
                    blocks.Add(RunJson.Of(block.Value));
                    break;
                case RunEvent.Finding finding:
                    findings.Add(RunJson.Of(finding.Value, language));
                    break;
                case RunEvent.Receipted receipt:
                    answer["blocks"] = blocks;
                    answer["passages"] = passages;
                    answer["findings"] = findings;
                    answer["receipt"] = RunJson.Of(receipt.Value);
                    break;
                case RunEvent.Done done:
                    answer["data"] = done.Data;
                    break;
            }
        }

        return new OkObjectResult(answer);
    }
}
