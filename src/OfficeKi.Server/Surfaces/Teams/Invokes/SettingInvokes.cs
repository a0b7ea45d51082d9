namespace OfficeKi.Server.Surfaces.Teams.Invokes;

/// <summary>There is nothing to set per person; what opens as the settings is the help, which says who sets what.</summary>
internal sealed class QuerySettingUrlInvoke : IInvoke
{
    public string Name => "composeExtension/querySettingUrl";

    public InvokeAnswer? Answer(InvokeCall call) => InvokeAnswer.Settings(TeamsWords.Help.In(call.Language), call.Page("/hilfe"));
}

/// <summary>The settings were closed.</summary>
internal sealed class SettingInvoke : IInvoke
{
    public string Name => "composeExtension/setting";

    public InvokeAnswer? Answer(InvokeCall call) => InvokeAnswer.Empty;
}
