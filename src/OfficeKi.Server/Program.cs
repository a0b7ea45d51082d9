using OfficeKi.Functions;
using OfficeKi.Graph;
using OfficeKi.Server;
using OfficeKi.Server.Commands;
using OfficeKi.Server.Demo;
using OfficeKi.Server.Errors;
using OfficeKi.Server.Golden;
using OfficeKi.Server.Identity;
using OfficeKi.Server.Limits;
using OfficeKi.Server.Packages;
using OfficeKi.Server.Store;
using OfficeKi.Server.Surfaces;
using OfficeKi.Server.Surfaces.Panes;
using OfficeKi.Server.Surfaces.Teams;

var command = Command.Find(args);
var builder = WebApplication.CreateBuilder(command is null ? args : Command.Settings);

builder.AddQuietLogging();
await builder.AddDemoModeAsync();
builder.AddIdentity(builder.AddCities());
builder.AddStore();
builder.AddPolicy();
builder.AddPackages();
builder.Services.AddGraphContent();
builder.Services.AddFunctions();
builder.Services.AddGolden();
builder.AddLimits();
builder.Services.AddErrors();
builder.Services.AddSurfaces();
builder.AddTeams();

var app = builder.Build();
await app.PrepareStoreAsync();
if (command is not null)
{
    return await command(app.Services);
}

app.UseExceptionHandler();
app.UseSecurityHeaders();
app.UseRequestSizeLimit();
app.UsePaneFiles();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.MapSurfaces();

await app.RunAsync();
return 0;

/// <summary>Named so that tests can start the server in process.</summary>
public partial class Program;
