using OfficeKi.Benchmarks;

// One command, one table: dotnet run -c Release --project tests/OfficeKi.Benchmarks [-- --quick]
var quick = args.Contains("--quick");
Table table = new();

ScanBenchmark.Run(table, quick);
PolicyBenchmark.Run(table, quick);
await StartBenchmark.RunAsync(table, quick);
await using (var server = await ServerProcess.StartAsync())
{
    await SummaryBenchmark.RunAsync(server, table, quick);
}

await FirstTokenBenchmark.RunAsync(table, quick);
table.Print(Console.Out);
