import { type Changed, formatTime } from "../../parts/changed";
import { text } from "./texts";

/** A row of `GET /api/administration/models`. */
export interface Model {
  id: string;
  model: string;
  location: "on-premises" | "eu" | "third-country";
  clearance: "normal" | "hoch" | "sehr-hoch";
  pricePerMillionInput: number;
  pricePerMillionOutput: number;
  contractReference: string | null;
  noTraining: boolean;
  missing: string[];
  health: Health;
  on: boolean;
  reason: string | null;
  revision: number;
  changed: Changed | null;
}

export interface Health {
  checked: string | null;
  reachable: boolean | null;
  latencyMs: number | null;
  lastFailure: string | null;
  failureCode: string | null;
}

export function healthLine({ checked, reachable, latencyMs }: Health): string {
  if (checked === null || reachable === null) return text("unknown");
  return reachable ? text("reachable", { ms: latencyMs ?? 0, time: formatTime(checked) }) : text("unreachable", { time: formatTime(checked) });
}
