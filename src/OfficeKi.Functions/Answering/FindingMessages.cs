using OfficeKi.Core;

namespace OfficeKi.Functions.Answering;

/// <summary>The fact check's codes in plain words. A finding is a hint to look, never a proof.</summary>
internal static class FindingMessages
{
    public static LocalizedText Of(string kind) => kind switch
    {
        "number-not-in-source" => new("Diese Zahl steht so nicht in den Quellen.", "This number is not in the sources."),
        "date-not-in-source" => new("Dieses Datum steht so nicht in den Quellen.", "This date is not in the sources."),
        "time-not-in-source" => new("Diese Uhrzeit steht so nicht in den Quellen.", "This time is not in the sources."),
        "amount-not-in-source" => new("Dieser Betrag steht so nicht in den Quellen.", "This amount is not in the sources."),
        "percentage-not-in-source" => new("Dieser Prozentwert steht so nicht in den Quellen.", "This percentage is not in the sources."),
        "reference-not-in-source" => new("Diese Fundstelle oder Nummer steht so nicht in den Quellen.", "This reference is not in the sources."),
        "name-not-in-source" => new("Dieser Name steht so nicht in den Quellen.", "This name is not in the sources."),
        "quote-not-in-source" => new("Dieses Zitat steht nicht wörtlich in den Quellen.", "This quotation is not literally in the sources."),
        "negation-differs" => new("In der Quelle steht dies möglicherweise mit anderem Sinn (verneint oder bejaht).", "The source may say the opposite here."),
        "assignment-unclear" => new("Bitte prüfen Sie, ob diese Angabe zur richtigen Sache gehört.", "Please check that this belongs to the right thing."),
        "citation-unclear" => new("Die genannte Fundstelle passt nicht erkennbar zu diesem Satz.", "The cited passage does not clearly fit this sentence."),
        "no-source" => new("Für diesen Satz wurde keine Fundstelle gefunden.", "No source was found for this sentence."),
        "placeholder-invented" => new("Das Sprachmodell hat einen Platzhalter erfunden.", "The language model invented a placeholder."),
        "placeholder-damaged" => new("Das Sprachmodell hat einen Platzhalter beschädigt.", "The language model damaged a placeholder."),
        "content-removed" => new("Unsichere Teile der Antwort (Links, Bilder, HTML) wurden entfernt.", "Unsafe parts of the answer (links, images, HTML) were removed."),
        "incomplete" => new("Die Antwort ist unvollständig.", "The answer is incomplete."),
        _ => new("Bitte vergleichen Sie diese Stelle mit der Quelle.", "Please compare this with the source."),
    };
}
