import type { Changed } from "../../parts/changed";

/** `GET /api/administration/training`. */
export interface TrainingArea {
  requiredFor: string[];
  months: number;
  exceptRoles: string[];
  classes: { id: string; functions: string[] }[];
  roles: string[];
  /** Rounded down to whole groups; null for fewer than one group. */
  passedAtLeast: number | null;
  smallestGroup: number;
  /** After so many months a pass cannot be found any more. */
  keptMonths: number;
  revision: number;
  changed: Changed | null;
}

export interface TrainingDraft {
  requiredFor: readonly string[];
  months: string;
  exceptRoles: readonly string[];
}

export function draftOf({ requiredFor, months, exceptRoles }: TrainingArea): TrainingDraft {
  return { requiredFor, months: String(months), exceptRoles };
}

/** Body of the `PUT`; what is no number is left for the server to name. */
export function bodyOf(draft: TrainingDraft, revision: number): unknown {
  return { requiredFor: draft.requiredFor, months: /^\d{1,4}$/.test(draft.months.trim()) ? Number(draft.months) : null, exceptRoles: draft.exceptRoles, revision };
}

/** With the word or without it. */
export function toggled(words: readonly string[], word: string, on: boolean): string[] {
  return on ? [...words.filter(one => one !== word), word] : words.filter(one => one !== word);
}
