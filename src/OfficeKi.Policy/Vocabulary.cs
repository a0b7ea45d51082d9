using System.Collections.Frozen;

namespace OfficeKi.Policy;

/// <summary>Every word the facts and the policy files may use. A word that is not here stops the load, or the request.</summary>
internal static class Vocabulary
{
    public const string Builtin = "builtin";

    public const string Model = "model";

    public const string FourEyes = "fourEyes";

    public const string Public = "public";

    /// <summary>Places of a model from nearest to farthest; the position is the rank.</summary>
    private static readonly string[] Places = [Builtin, "on-premises", "eu", "third-country"];

    public static FrozenSet<string> Stages { get; } = Set("request", "retrieval", "prompt", "output", "insert");

    public static FrozenSet<string> Engines { get; } = Set(Builtin, Model);

    public static FrozenSet<string> Kinds { get; } = Set("drive", "mail", "thread", "event", "chat", "inline");

    public static FrozenSet<string> Surfaces { get; } = Set("word", "outlook", "teams");

    public static FrozenSet<string> Roles { get; } = Set("Staff", "Lead", "Administrator", "StaffCouncil", "DataProtection");

    public static FrozenSet<string> Origins { get; } = Set("internal", "external");

    public static FrozenSet<string> Audiences { get; } = Set("internal", Public);

    public static FrozenSet<string> Classifications { get; } = Set("normal", "hoch", "sehr-hoch");

    public static FrozenSet<string> Markings { get; } =
        Set("vs-nfd", "vs-vertraulich", "geheim", "streng-geheim", "nichtoeffentlich", "personalsache", "vertraulich");

    /// <summary>What no function may be used for.</summary>
    public static FrozenSet<string> Purposes { get; } = Set("rank-applicants", "judge-employees", "decide-benefits", "infer-emotions");

    /// <summary>Places a model can stand at; the built-in engine is no model.</summary>
    public static FrozenSet<string> ModelLocations { get; } = Set(Places[1..]);

    public static FrozenSet<string> Locations { get; } = Set(Places);

    public static FrozenSet<string> ConfirmLevels { get; } = Set("user", FourEyes);

    public static FrozenSet<string> LabelPlaces { get; } = Set("document", "mail", "chat");

    public static FrozenSet<string> PersonalDataTypes { get; } = Set(
        "PERSON", "ADDRESS", "BIRTH_DATE", "DATE", "PHONE", "EMAIL", "IBAN", "CREDIT_CARD", "TAX_ID", "TAX_NUMBER", "SOCIAL_SECURITY",
        "HEALTH_INSURANCE", "ID_CARD", "PASSPORT", "DRIVING_LICENCE", "LICENCE_PLATE", "CASE_NUMBER", "VAT_ID", "COMMERCIAL_REGISTER",
        "IP_ADDRESS", "URL_TOKEN", "SECRET", "SPECIAL_CATEGORY", "MARKING");

    /// <summary>0 for the built-in engine, 3 for a third country; a larger number is farther away.</summary>
    public static int Distance(string location) => Array.IndexOf(Places, location);

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.Ordinal);
}
