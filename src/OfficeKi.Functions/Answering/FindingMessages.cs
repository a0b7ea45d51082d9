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
        "date-lost" => new("Dieses Datum steht in der Vorlage, aber nicht mehr im neuen Text.", "This date is in the original but no longer in the new text."),
        "time-lost" => new("Diese Uhrzeit steht in der Vorlage, aber nicht mehr im neuen Text.", "This time is in the original but no longer in the new text."),
        "amount-lost" => new("Dieser Betrag steht in der Vorlage, aber nicht mehr im neuen Text.", "This amount is in the original but no longer in the new text."),
        "percentage-lost" => new("Dieser Prozentwert steht in der Vorlage, aber nicht mehr im neuen Text.", "This percentage is in the original but no longer in the new text."),
        "number-lost" => new("Diese Zahl steht in der Vorlage, aber nicht mehr im neuen Text.", "This number is in the original but no longer in the new text."),
        "reference-lost" => new("Diese Fundstelle oder Nummer steht in der Vorlage, aber nicht mehr im neuen Text.", "This reference is in the original but no longer in the new text."),
        "name-lost" => new("Dieser Name steht in der Vorlage, aber nicht mehr im neuen Text.", "This name is in the original but no longer in the new text."),
        "negation-lost" => new("Die Vorlage verneint hier etwas, der neue Text nicht.", "The original negates something here, the new text does not."),
        "duty-changed" => new("Aus einer Pflicht wurde etwas anderes, oder umgekehrt (muss, soll, kann, darf).", "A duty has become something else, or the other way round (must, should, may)."),
        "protected-kept" => new("Diese Stelle ist rechtlich geschützt und bleibt Wort für Wort stehen.", "This passage is legally protected and stays word for word."),
        "protected-changed" => new(
            "Das Sprachmodell hat hier eine Frist oder eine Rechtsvorschrift verändert. Der ursprüngliche Wortlaut bleibt stehen.",
            "The language model changed a deadline or a legal norm here. The original wording stays."),
        "deadline-unread" => new(
            "Bitte vergleichen Sie diese Frist des Originals mit der Übersetzung. Sie ließ sich dort nicht nachlesen.",
            "Please compare this deadline of the original with the translation. It could not be read there."),
        "passage-missing" => new("Das Sprachmodell hat diese Stelle ausgelassen. Der ursprüngliche Wortlaut bleibt stehen.", "The language model left this passage out. The original wording stays."),
        "other-language" => new("Dieser Text ist in einer anderen Sprache als erwartet.", "This text is in another language than expected."),
        "repeats" => new("Das Sprachmodell hat sich wiederholt. Die Wiederholungen sind weggelassen.", "The language model repeated itself. The repetitions were left out."),
        "term-not-used" => new("Die Übersetzung verwendet einen festgelegten Begriff nicht.", "The translation does not use a fixed term."),
        "incomplete" => new("Die Antwort ist unvollständig.", "The answer is incomplete."),
        _ => new("Bitte vergleichen Sie diese Stelle mit der Quelle.", "Please compare this with the source."),
    };
}
