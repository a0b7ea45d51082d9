using OfficeKi.Core;

namespace OfficeKi.Policy.Files;

/// <summary>Protection needs as files write them.</summary>
internal static class Levels
{
    public static Classification Parse(string level) => level switch
    {
        "normal" => Classification.Normal,
        "hoch" => Classification.Hoch,
        _ => Classification.SehrHoch,
    };

    public static string Name(Classification level) => level switch
    {
        Classification.Normal => "normal",
        Classification.Hoch => "hoch",
        _ => "sehr-hoch",
    };
}
