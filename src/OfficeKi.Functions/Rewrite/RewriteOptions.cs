using OfficeKi.Core;

namespace OfficeKi.Functions.Rewrite;

internal sealed record RewriteOptions
{
    /// <summary><c>buergernah</c>, <c>formell</c>, <c>kuerzer</c> or <c>freundlicher</c>.</summary>
    public string Style { get; init; } = "buergernah";

    /// <summary><c>keep</c>, <c>sie</c> or <c>du</c>.</summary>
    public string Address { get; init; } = "keep";

    /// <summary><c>keep</c>, <c>pair</c>, <c>neutral</c>, <c>colon</c> or <c>star</c>.</summary>
    public string Gender { get; init; } = "keep";

    /// <summary><c>internal</c>, <c>recipient</c> or <c>public</c>.</summary>
    public string Audience { get; init; } = "recipient";

    public string StyleInWords => Style switch
    {
        "formell" => "formell und sachlich, vollständige Sätze, ohne Umgangssprache",
        "kuerzer" => "deutlich kürzer, ohne dass eine Angabe verloren geht",
        "freundlicher" => "freundlicher und zugewandter, ohne etwas zu versprechen",
        _ => "bürgernah: kurze Sätze, bekannte Wörter, Verben statt Hauptwörter, aktiv",
    };

    public string AddressInWords => Address switch
    {
        "sie" => "Sie-Form",
        "du" => "Du-Form",
        _ => "wie im Text",
    };

    public string GenderInWords => Gender switch
    {
        "pair" => "beide Formen nennen (Bürgerinnen und Bürger)",
        "neutral" => "neutrale Wörter (Beschäftigte, antragstellende Person)",
        "colon" => "Doppelpunkt (Bürger:innen)",
        "star" => "Stern (Bürger*innen)",
        _ => "wie im Text",
    };

    public string AudienceInWords => Audience switch
    {
        "internal" => "Beschäftigte der Verwaltung",
        "public" => "die Öffentlichkeit",
        _ => "eine Person oder Stelle, die den Text bekommt",
    };

    /// <summary>Reason of a change when the model names none.</summary>
    public LocalizedText Reason => Style switch
    {
        "formell" => new("Formeller formuliert.", "Worded more formally."),
        "kuerzer" => new("Kürzer gefasst.", "Made shorter."),
        "freundlicher" => new("Freundlicher formuliert.", "Worded in a friendlier way."),
        _ => new("Verständlicher formuliert.", "Worded more plainly."),
    };
}
