export const purposes = ["security-incident", "misuse", "data-subject", "order"] as const;

export type Purpose = (typeof purposes)[number];
export type State = "asked" | "approved" | "refused" | "compared" | "expired";

export interface UnmaskingRequest {
  id: string;
  decisionId: string;
  purpose: Purpose;
  reason: string;
  state: State;
  asked: string;
  answered: string | null;
  compared: string | null;
  /** Until when the next step can be taken. */
  until: string | null;
  own: boolean;
  mayAnswer: boolean;
  mayCompare: boolean;
}

/** `GET /api/administration/unmasking`. */
export interface UnmaskingArea {
  requests: UnmaskingRequest[];
  mayAsk: boolean;
}

const number = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A number as typed; null when it is none, and the server names the field. */
export function guidOf(typed: string): string | null {
  return number.test(typed.trim()) ? typed.trim().toLowerCase() : null;
}
