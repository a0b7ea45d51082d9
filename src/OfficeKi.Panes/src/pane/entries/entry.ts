import { language, t } from "../../i18n/i18n";

/** What is written into To Do (`due`: a day) or the calendar (`start`, `end`: local time of the organisation, as the text says it). */
export type Entry =
  | { kind: "todo"; title: string; due: string | null; notes: string }
  | { kind: "event"; title: string; start: string; end: string; notes: string };

/** One task, deadline or appointment that a run found. */
export interface FoundItem {
  kind: string;
  text: string;
  owner: string | null;
  due: string | null;
  time: string | null;
  rule: string | null;
  calculation: string[];
}

// Outlook and To Do show more, but nobody reads more.
const titleLength = 200;
const standardTime = "09:00";
const minutes = { appointment: 60, deadline: 30 };

/** The entries of `data.items`; whatever has another shape is left out. */
export function itemsOf(data: Record<string, unknown>): FoundItem[] {
  const { items } = data;
  if (!Array.isArray(items)) return [];
  return items.filter(isRecord).flatMap(item => {
    const text = textOf(item["text"]);
    const calculation = Array.isArray(item["calculation"]) ? item["calculation"].filter(line => typeof line === "string") : [];
    return text === null ? [] : [{
      kind: String(item["kind"]), text, owner: textOf(item["owner"]), due: dayOf(item["due"]), time: timeOf(item["time"]), rule: textOf(item["rule"]), calculation,
    }];
  });
}

export function todoOf(item: FoundItem, source: string): Entry {
  return { kind: "todo", title: titleOf(item), due: item.due, notes: notesOf(item, source) };
}

/** An appointment needs a day; without a time it stands at nine in the morning, where it is seen. */
export function eventOf(item: FoundItem, source: string): Entry | null {
  if (item.due === null) return null;
  const start = `${item.due}T${item.time ?? standardTime}`;
  const end = later(start, item.kind === "appointment" ? minutes.appointment : minutes.deadline);
  return { kind: "event", title: titleOf(item), start, end, notes: notesOf(item, source) };
}

/** `2026-12-01T09:00`: the time on the wall, whatever the zone of this machine or its summer time. */
function later(moment: string, minutes: number): string {
  return new Date(Date.parse(`${moment}Z`) + minutes * 60_000).toISOString().slice(0, "2026-12-01T09:00".length);
}

export function dayName(day: string): string {
  return new Intl.DateTimeFormat(language(), { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

export function momentName(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : new Intl.DateTimeFormat(language(), { weekday: "short", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(date);
}

function titleOf({ text, owner }: FoundItem): string {
  const title = (owner === null || text.includes(owner) ? text : `${owner}: ${text}`).replace(/\s+/g, " ").trim();
  return title.length > titleLength ? `${title.slice(0, titleLength - 1)}…` : title;
}

function notesOf({ text, rule, calculation }: FoundItem, source: string): string {
  const whole = text.length > titleLength ? [text] : [];
  return [...whole, ...calculation, ...(rule === null ? [] : [rule]), ...(source === "" ? [] : [t("result.of", { title: source })])].join("\n");
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function dayOf(value: unknown): string | null {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
}

function timeOf(value: unknown): string | null {
  return typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d/.test(value) ? value.slice(0, 5) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
