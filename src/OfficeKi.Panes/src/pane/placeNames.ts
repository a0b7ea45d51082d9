import { type MessageKey, t } from "../i18n/i18n";

const kinds = ["paragraph", "footnote", "page", "message", "attachment", "field", "sheet", "row"] as const;

/** „Seite 3, Absatz 2“ for `page:3/paragraph:2`. */
export function placeName(locator: string): string {
  return name(locator, "place");
}

const fewWords = 28;

/**
 * What a chip says: the passage's first words. The number of a paragraph counts empty ones and table cells too, so nobody counts to it;
 * it stands in the tooltip. A page, a footnote or a message has a number people do see: it comes first.
 */
export function chipName({ locator, text }: { locator: string; text: string }): string {
  const words = firstWords(text);
  const [step = "", ...rest] = locator.split("/");
  const place = step.startsWith("paragraph:") && rest.length === 0 ? "" : shortPlaceName(step);
  return [place, words && t("place.words", { text: words })].filter(part => part !== "").join(" ") || shortPlaceName(locator);
}

function firstWords(text: string): string {
  const squeezed = text.replace(/\s+/g, " ").trim();
  return squeezed.length <= fewWords ? squeezed : `${squeezed.slice(0, fewWords).replace(/[\s,;:.–-]*\S*$/, "") || squeezed.slice(0, fewWords)} …`;
}

/** „S. 3, Abs. 2“ for the chip. */
export function shortPlaceName(locator: string): string {
  return name(locator, "place.short");
}

function name(locator: string, prefix: "place" | "place.short"): string {
  return locator.split("/").map(step => {
    const [kind, number = ""] = step.split(":", 2);
    const known = kinds.find(entry => entry === kind);
    return known ? t(`${prefix}.${known}` satisfies MessageKey, { n: number }) : step;
  }).join(", ");
}
