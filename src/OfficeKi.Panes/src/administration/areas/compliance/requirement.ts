export type State = "met" | "partly" | "attention" | "open";

/** In the order of urgency. */
export const states: readonly State[] = ["attention", "open", "partly", "met"];

/** A row of `GET /api/administration/compliance`. */
export interface Requirement {
  id: string;
  group: string;
  source: string;
  text: string;
  state: State;
  tests: string[];
  settings: { id: string; ok: boolean; text: string }[];
  gap: string | null;
  city: string | null;
  /** Points of a checklist and the rows that answer them. */
  points: { text: string; rows: string[] }[];
}

export interface Compliance {
  requirements: Requirement[];
  counts: Partial<Record<State, number>>;
}

/** What the person looks for: a state, work for the city, words. */
export interface Filter {
  state: State | "city" | "";
  words: string;
}

export function chosen(rows: readonly Requirement[], { state, words }: Filter): Requirement[] {
  const wanted = words.toLocaleLowerCase("de").split(/\s+/).filter(Boolean);
  return rows.filter(row => {
    const whole = `${row.id} ${row.source} ${row.text} ${row.gap ?? ""} ${row.city ?? ""}`.toLocaleLowerCase("de");
    return (state === "" || (state === "city" ? row.city !== null : row.state === state)) && wanted.every(word => whole.includes(word));
  });
}

/** Groups in the order they come in. */
export function grouped(rows: readonly Requirement[]): [string, Requirement[]][] {
  const groups = new Map<string, Requirement[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups];
}
