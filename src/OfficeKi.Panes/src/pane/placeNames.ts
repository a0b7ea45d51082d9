import { type MessageKey, t } from "../i18n/i18n";

const kinds = ["paragraph", "footnote", "page", "message", "attachment", "field"] as const;

/** „Seite 3, Absatz 2“ for `page:3/paragraph:2`. */
export function placeName(locator: string): string {
  return name(locator, "place");
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
