using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OfficeKi.Tests.Functions;

namespace OfficeKi.Service.Tests.Plant;

/// <summary>What a city runs: PostgreSQL, Redis, a model, and several servers, all real processes but for the model.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly Dictionary<string, string> _settings;
    private readonly string _token;

    private Installation(Postgres postgres, string records, RedisServer redis, ScriptedModel model, City city, string token, params (string Name, string Value)[] settings)
    {
        (Postgres, Records, Redis, Model, City, _token) = (postgres, records, redis, model, city, token);
        _settings = new(city.Settings())
        {
            ["ConnectionStrings__Records"] = records,
            ["ConnectionStrings__Redis"] = redis.ConnectionString,
            ["OfficeKi__RequestsPerMinute"] = "100000",
            ["OfficeKi__Models__0__Id"] = "kgrz",
            ["OfficeKi__Models__0__Endpoint"] = model.Endpoint,
            ["OfficeKi__Models__0__Model"] = "m",
            ["OfficeKi__Models__0__Location"] = "on-premises",
            ["OfficeKi__Models__0__Clearance"] = "hoch",
            ["OfficeKi__Models__0__ContractReference"] = "AVV 7/2026",
            ["OfficeKi__Models__0__NoTraining"] = "true",
        };
        foreach (var (name, value) in settings)
        {
            _settings[name] = value;
        }
    }

    public Postgres Postgres { get; }

    /// <summary>Connection string of the database.</summary>
    public string Records { get; }

    public RedisServer Redis { get; }

    public ScriptedModel Model { get; }

    public City City { get; }

    public List<ServerProcess> Servers { get; } = [];

    public static async Task<Installation> StartAsync(int servers, params (string Name, string Value)[] settings)
    {
        var postgres = await Postgres.StartNewAsync();
        var city = await City.StartAsync();
        Installation installation = new(postgres, await postgres.NewDatabaseAsync(), await RedisServer.StartNewAsync(), await ScriptedModel.StartAsync(), city, await city.TokenAsync("sachbearbeitung"), settings);
        await Task.WhenAll(Enumerable.Range(0, servers).Select(_ => installation.AddServerAsync()));
        return installation;
    }

    public async Task<ServerProcess> AddServerAsync()
    {
        var server = await ServerProcess.StartAsync(_settings, _token);
        lock (Servers)
        {
            Servers.Add(server);
        }

        return server;
    }

    /// <summary>A run with inline text.</summary>
    /// <param name="engine"><c>builtin</c> or <c>model</c>.</param>
    public static Task<HttpResponseMessage> RunAsync(ServerProcess server, string engine = "builtin") => server.Client.PostAsJsonAsync("/api/runs", Body(engine));

    public static JsonObject Body(string engine) => new()
    {
        ["function"] = "summarize",
        ["surface"] = "word",
        ["engine"] = engine,
        ["content"] = new JsonObject { ["text"] = "Der Stadtrat hat am 3. November 2026 beschlossen, die Uferstraße zu sanieren. Die Kosten betragen 1.250.000 Euro. Der Bau beginnt im März 2027." },
        ["options"] = new JsonObject(),
        ["language"] = "de",
    };

    /// <summary>Completes when the model has been asked that often.</summary>
    public async Task ModelAskedAsync(int times)
    {
        while (Model.Requests.Count < times)
        {
            await Task.Delay(20); // waits for another process
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in Servers)
        {
            await server.DisposeAsync();
        }

        await Model.DisposeAsync();
        await City.DisposeAsync();
        await Redis.DisposeAsync();
        await Postgres.DisposeAsync();
    }
}
