import { language } from "../../i18n/i18n";
import { partText } from "./texts";

/** When a setting was changed and whether by the person who looks; who else it was is not told. */
export interface Changed {
  time: string;
  by: "you" | "other" | "system";
}

export function changedLine(changed: Changed | null): string {
  if (!changed) return partText("never");
  return partText(`changed.${changed.by}`, { time: formatTime(changed.time) });
}

export function formatTime(time: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));
}

export function formatEuro(euro: number): string {
  return new Intl.NumberFormat(language(), { style: "currency", currency: "EUR" }).format(euro);
}
