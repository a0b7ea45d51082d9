/** What `GET /api/me` says to all users. */
export interface Notice {
  severity: "info" | "warning" | "error";
  text: string;
}

export interface Terms {
  version: number;
  text: string;
  accepted: boolean;
}

export interface Told {
  notices: Notice[];
  terms: Terms | null;
}

export const nothingTold: Told = { notices: [], terms: null };

/** What is wrong, as the server knows it; there is no field for words. */
export const incidentKinds = ["wrong", "harmful", "personal-data", "technical", "other"] as const;

export type IncidentKind = (typeof incidentKinds)[number];

/** Reads what the server tells; an older server tells nothing. */
export function toldBy(me: unknown): Told {
  const { notices, terms } = (me ?? {}) as Partial<Told>;
  return { notices: Array.isArray(notices) ? notices : [], terms: terms ?? null };
}

/** Lines of a text somebody typed, without empty ones. */
export function paragraphs(text: string): string[] {
  return text.split(/\r?\n/).map(line => line.trim()).filter(line => line !== "");
}
