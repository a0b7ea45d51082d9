namespace OfficeKi.Functions.Translate;

/// <summary>A language one can translate into.</summary>
/// <param name="Code">ISO 639-1.</param>
/// <param name="German">German name, for the prompt.</param>
/// <param name="Notice">That the translation binds nobody, in that language.</param>
internal sealed record TargetLanguage(string Code, string German, string Notice)
{
    private static readonly TargetLanguage[] All =
    [
        new("en", "Englisch", "This translation is for information only and is not legally binding. Only the original text is binding."),
        new("fr", "Französisch", "Cette traduction est fournie à titre d’information et n’est pas juridiquement contraignante. Seul le texte original fait foi."),
        new("es", "Spanisch", "Esta traducción es solo informativa y no es jurídicamente vinculante. Solo el texto original es vinculante."),
        new("it", "Italienisch", "Questa traduzione è solo a scopo informativo e non è giuridicamente vincolante. Fa fede soltanto il testo originale."),
        new("pl", "Polnisch", "To tłumaczenie ma charakter wyłącznie informacyjny i nie jest prawnie wiążące. Wiążący jest tylko tekst oryginalny."),
        new("ro", "Rumänisch", "Această traducere are doar caracter informativ și nu este obligatorie din punct de vedere juridic. Numai textul original este obligatoriu."),
        new("tr", "Türkisch", "Bu çeviri yalnızca bilgi amaçlıdır ve hukuken bağlayıcı değildir. Yalnızca asıl metin bağlayıcıdır."),
        new("uk", "Ukrainisch", "Цей переклад має лише інформаційний характер і не є юридично обов’язковим. Обов’язковим є лише оригінальний текст."),
        new("ru", "Russisch", "Этот перевод носит только информационный характер и не имеет юридической силы. Юридическую силу имеет только оригинал."),
        new("ar", "Arabisch", "هذه الترجمة للعلم فقط وليست ملزمة قانونيًا. النص الأصلي وحده هو الملزم."),
        new("de", "Deutsch", "Diese Übersetzung dient nur der Information und ist nicht rechtsverbindlich. Maßgeblich ist der Originaltext."),
    ];

    /// <summary>The language of a code the card allows.</summary>
    public static TargetLanguage Of(string code) => Array.Find(All, language => language.Code == code) ?? All[0];
}
