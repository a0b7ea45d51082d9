import type { ApiClient } from "../../api/client";
import type { Entry } from "./entry";

/** What the server will create, as it says itself, with the token that stands for exactly that. */
export interface Confirmation {
  token: string;
  shown: Entry;
}

const headers = { "Content-Type": "application/json" };

/** Asks the server what it would create. Nothing is created yet. */
export async function prepare(api: ApiClient, entry: Entry): Promise<Confirmation> {
  const response = await api.fetch("/api/confirmations", { method: "POST", headers, body: JSON.stringify(entry) });
  const { token, shown } = (await response.json()) as { token: string; shown: unknown };
  return { token, shown: overlaid(entry, shown) };
}

/** Creates what was shown and confirmed; with anything else the server answers 409. */
export async function create(api: ApiClient, { token, shown }: Confirmation): Promise<void> {
  await api.fetch("/api/actions", { method: "POST", headers, body: JSON.stringify({ ...shown, token }) });
}

/** The server's own version of the fields counts: it may have shortened or cleaned them. */
function overlaid(entry: Entry, shown: unknown): Entry {
  if (typeof shown !== "object" || shown === null) return entry;
  const known = Object.keys(entry).filter(key => key !== "kind" && typeof (shown as Record<string, unknown>)[key] === "string");
  return { ...entry, ...Object.fromEntries(known.map(key => [key, (shown as Record<string, string>)[key]])) };
}
