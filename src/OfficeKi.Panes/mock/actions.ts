import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import { json, problem } from "./server.ts";

type Fields = Record<string, unknown>;

const confirmed = new Map<string, string>();

/** What will be created, and a token for exactly that. */
export function confirmation(entry: Fields, response: ServerResponse): void {
  const token = randomUUID();
  confirmed.set(token, contentOf(entry));
  json(response, { token, shown: entry, expires: new Date(Date.now() + 600_000).toISOString() });
}

/** Creates what was shown, and nothing else. */
export function action({ token, ...entry }: Fields, response: ServerResponse): void {
  const known = confirmed.get(String(token));
  confirmed.delete(String(token));
  if (known !== contentOf(entry)) return problem(response, 409, { code: "STALE_CONFIRMATION", title: "Die Bestätigung gilt nicht mehr." });
  response.writeHead(201, { "Content-Type": "application/json; charset=utf-8" }).end("{}");
}

function contentOf(entry: Fields): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => a.localeCompare(b)));
}
