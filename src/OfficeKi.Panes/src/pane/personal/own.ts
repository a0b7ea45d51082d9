import type { ApiClient } from "../../api/client";
import { language } from "../../i18n/i18n";

/** Answer of `GET /api/me`, as far as it is shown here. */
export interface Me {
  /** What is kept, in plain words. */
  stored: string[];
  /** The KI-Pass; missing where the city asks for none. */
  training?: { until?: string | null } | null;
}

/** One record of `GET /api/me/events`. */
export interface OwnEvent {
  runId: string;
  /** ISO 8601 with offset. */
  time: string;
  function: string;
  surface: string;
  effect: string;
  determining: string[];
  engine: string;
  result: string;
  policyVersion: string;
  characters: number;
  durationMs: number;
  costEuro: number;
  /** When somebody compared this record with a person. */
  unmasked?: { time: string; purpose: string; reason: string; related: boolean }[];
}

export interface EventPage {
  events: OwnEvent[];
  /** Where the next page begins; null on the last one. */
  next: string | null;
}

export async function loadMe(api: ApiClient): Promise<Me> {
  return (await (await api.fetch("/api/me", { headers: { "Accept-Language": language() } })).json()) as Me;
}

export async function loadEvents(api: ApiClient, before?: string): Promise<EventPage> {
  return (await (await api.fetch(`/api/me/events${before ? `?before=${encodeURIComponent(before)}` : ""}`)).json()) as EventPage;
}
