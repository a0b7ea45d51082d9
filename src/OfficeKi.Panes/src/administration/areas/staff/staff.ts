export const positions = ["informed", "consents", "objects"] as const;

export type Position = (typeof positions)[number];

export interface Planned {
  version: number;
  time: string;
  reason: string;
  /** Whether the draft would allow more; null while nobody has looked. */
  widens: boolean | null;
  sentences: string[];
  position: Position | null;
  note: string | null;
  revision: number;
}

/** `GET /api/administration/staff`. */
export interface StaffPage {
  smallestGroup: number;
  mayTakePosition: boolean;
  kept: { id: string; what: string; person: string; period: string }[];
  requests: { asked: string; purpose: string; reason: string; state: string }[];
  planned: Planned[];
  switched: { time: string; function: string; on: boolean; reason: string }[];
}

/** Drafts nobody has said anything to come first. */
export function openFirst(planned: readonly Planned[]): Planned[] {
  return [...planned.filter(one => one.position === null), ...planned.filter(one => one.position !== null)];
}
