using OfficeKi.Benchmarks;

// One command, one table: dotnet run -c Release --project tests/OfficeKi.Benchmarks [-- [--quick] [scan] [policy] [start] [functions] [model]]; with no part named, all of them.
var quick = args.Contains("--quick");
string[] parts = [.. args.Where(argument => argument != "--quick")];
bool Wanted(string part) => parts.Length == 0 || parts.Contains(part);
Table table = new(Console.Out);

if (Wanted("scan"))
{
    ScanBenchmark.Run(table, quick);
}

if (Wanted("policy"))
{
    PolicyBenchmark.Run(table, quick);
}

if (Wanted("start"))
{
    await StartBenchmark.RunAsync(table, quick);
}

if (Wanted("functions"))
{
    await using var server = await ServerProcess.StartAsync();
    await SummaryBenchmark.RunAsync(server, table, quick);
    await BuiltInBenchmark.RunAsync(server, table, quick);
}

if (Wanted("model"))
{
    await FirstTokenBenchmark.RunAsync(table, quick);
}
