import { ownTexts } from "../../../i18n/i18n";

export const text = ownTexts({
  de: {
    title: "KI-Pass",
    lead: "Der KI-Pass sind sechs kurze Lektionen in der Seitenleiste. Legen Sie fest, wer ihn braucht. Ohne gültigen KI-Pass lehnt OfficeKi die Funktion ab und bietet die Lektionen an.",
    passed: "Wie viele haben ihn?",
    atLeast: "Mindestens {count} Personen haben einen gültigen KI-Pass.",
    few: "Weniger als {group} Personen haben einen gültigen KI-Pass.",
    passedHint: "Die Zahl ist auf Gruppen von {group} abgerundet. Wer den KI-Pass hat, sieht niemand außer der Person selbst.",
    rules: "Wer braucht ihn?",
    requiredFor: "Nötig für",
    assisted: "Funktionen, die eigenen Text prüfen oder verbessern",
    generated: "Funktionen, die neuen Text erzeugen",
    months: "Gültig für so viele Monate (1 bis 36)",
    monthsHint: "Schlüssel der Kennungen werden nach {months} Monaten gelöscht. Länger gilt ein KI-Pass deshalb nicht.",
    except: "Ausgenommen sind Personen mit der Rolle",
    Staff: "Beschäftigte",
    Lead: "Leitung",
    Administrator: "Administration",
    StaffCouncil: "Personalrat",
    DataProtection: "Datenschutz",
    save: "Speichern",
    saved: "Gespeichert. Es gilt innerhalb einer Minute auf allen Servern.",
  },
  en: {
    title: "KI-Pass",
    lead: "The KI-Pass is six short lessons in the side panel. Decide who needs it. Without a valid KI-Pass OfficeKi refuses the function and offers the lessons.",
    passed: "How many have it?",
    atLeast: "At least {count} persons have a valid KI-Pass.",
    few: "Fewer than {group} persons have a valid KI-Pass.",
    passedHint: "The number is rounded down to groups of {group}. Nobody but the person sees who has the KI-Pass.",
    rules: "Who needs it?",
    requiredFor: "Needed for",
    assisted: "Functions that check or improve one's own text",
    generated: "Functions that make new text",
    months: "Good for so many months (1 to 36)",
    monthsHint: "Keys of the codes are deleted after {months} months. So a KI-Pass is not good for longer.",
    except: "Excepted are persons with the role",
    Staff: "Staff",
    Lead: "Head of office",
    Administrator: "Administrators",
    StaffCouncil: "Staff council",
    DataProtection: "Data protection",
    save: "Save",
    saved: "Saved. It holds on all servers within a minute.",
  },
});

export function isKnown(word: string): word is "assisted" | "generated" | "Staff" | "Lead" | "Administrator" | "StaffCouncil" | "DataProtection" {
  return ["assisted", "generated", "Staff", "Lead", "Administrator", "StaffCouncil", "DataProtection"].includes(word);
}
