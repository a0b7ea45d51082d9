import type { Changed } from "../../parts/changed";

/** A row of `GET /api/administration/functions`. */
export interface FunctionSwitch {
  id: string;
  label: string;
  description: string;
  surfaces: string[];
  on: boolean;
  reason: string | null;
  revision: number;
  changed: Changed | null;
}

export interface Stop {
  stopped: boolean;
  reason: string | null;
  revision: number;
  changed: Changed | null;
}

export interface Switches {
  stop: Stop;
  functions: FunctionSwitch[];
}

/** What is off comes first: that is what people ask about. */
export function sorted(functions: readonly FunctionSwitch[]): FunctionSwitch[] {
  return [...functions].sort((one, other) => Number(one.on) - Number(other.on));
}
