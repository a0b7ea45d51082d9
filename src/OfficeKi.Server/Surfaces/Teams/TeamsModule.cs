using Microsoft.Extensions.Options;
using OfficeKi.Functions;
using OfficeKi.Server.Surfaces.Teams.Cards;
using OfficeKi.Server.Surfaces.Teams.Channel;
using OfficeKi.Server.Surfaces.Teams.Invokes;
using OfficeKi.Server.Surfaces.Teams.Tickets;

namespace OfficeKi.Server.Surfaces.Teams;

/// <summary>The Teams message extension: plain HTTP, no bot framework.</summary>
internal static class TeamsModule
{
    public static void AddTeams(this WebApplicationBuilder builder)
    {
        var options = TeamsOptions.Read(builder.Configuration);
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddTeamsChannel(options);
        services.AddSingleton<ChannelTrust>();
        services.AddSingleton<PersonLimit>();
        services.AddSingleton<Tickets.Tickets>();
        services.AddSingleton(provider => new InertText(provider.GetRequiredService<IOptions<FunctionsOptions>>().Value.LinkHosts));
        services.AddSingleton<TeamsCard>();
        services.AddSingleton<GlossaryCards>();
        services.AddSingleton<PersonToken>();
        services.AddScoped<TeamsCommands>();
        services.AddScoped<ContentSearch>();
        services.AddScoped<IInvoke, FetchTaskInvoke>();
        services.AddScoped<IInvoke, SubmitActionInvoke>();
        services.AddScoped<IInvoke, QueryInvoke>();
        services.AddScoped<IInvoke, SelectItemInvoke>();
        services.AddScoped<IInvoke, QueryLinkInvoke>();
        services.AddScoped<IInvoke, QuerySettingUrlInvoke>();
        services.AddScoped<IInvoke, SettingInvoke>();
    }
}
