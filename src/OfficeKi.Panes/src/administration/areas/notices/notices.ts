import type { Changed } from "../../parts/changed";

export interface Banner {
  de: string;
  en: string;
  from: string | null;
  until: string | null;
  severity: "info" | "warning" | "error";
  revision: number;
  changed: Changed | null;
}

export interface Terms {
  de: string;
  en: string;
  revision: number;
  changed: Changed | null;
}

export interface Incident {
  hour: string;
  kind: IncidentKind;
  function: string | null;
  policyVersion: string | null;
}

export type IncidentKind = "wrong" | "harmful" | "personal-data" | "technical" | "other";

/** `GET /api/administration/notices`. */
export interface Notices {
  banner: Banner;
  terms: Terms;
  incidents: Incident[];
  counts: Record<IncidentKind, number>;
}

/** What an `<input type="datetime-local">` shows: local time, minutes. */
export function toLocal(time: string | null): string {
  if (time === null) return "";
  const date = new Date(time);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Back to a moment in time; nothing stays nothing. */
export function fromLocal(value: string): string | null {
  return value === "" ? null : new Date(value).toISOString();
}
