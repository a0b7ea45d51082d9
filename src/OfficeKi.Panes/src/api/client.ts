import type { Challenge } from "../auth/auth";
import { challengeOf, isProblem, problemOf, ProblemError } from "./problem";
import { EventStreamParser } from "./sse";
import type { FunctionCard, Language, Outcome, RunEvent, RunRequest } from "./types";
import type { WordFileRequest } from "./wordFile";

/** Gives a token for our API; `renew` asks for a fresh one after the server refused the last, `challenge` for what it said is missing. */
export type TokenSource = (renew: boolean, challenge?: Challenge) => Promise<string>;

const known = new Set(["decision", "source", "block", "finding", "receipt", "done", "refused", "problem"]);

/** The server's API with the user's token. Bearer only: no cookie is sent. */
export class ApiClient {
  readonly #token: TokenSource;

  constructor(token: TokenSource) {
    this.#token = token;
  }

  async functions(surface: string, language: Language): Promise<FunctionCard[]> {
    const response = await this.fetch(`/api/functions?surface=${surface}&lang=${language}`, { headers: { "Accept-Language": language } });
    return ((await response.json()) as { functions: FunctionCard[] }).functions;
  }

  async *run(request: RunRequest, signal: AbortSignal): AsyncGenerator<RunEvent> {
    const response = await this.fetch("/api/runs", {
      method: "POST",
      headers: { Accept: "text/event-stream", "Content-Type": "application/json", "Accept-Language": request.language },
      body: JSON.stringify(request),
      signal,
    });
    yield* events(response);
  }

  async outcome(runId: string, outcome: Outcome): Promise<void> {
    await this.fetch(`/api/runs/${encodeURIComponent(runId)}/outcome`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(outcome),
      // The page may be gone at once: Teams closes the dialog with the text it takes over.
      keepalive: true,
    });
  }

  /** What the server knows about the user and tells everybody. */
  async me(language: Language): Promise<unknown> {
    return (await this.fetch(`/api/me?lang=${language}`)).json();
  }

  /** Accepts the terms of use in the version that was shown. */
  async acceptTerms(version: number): Promise<void> {
    await this.#post("/api/me/terms", { version });
  }

  /** Tells the administrators that something went wrong: a kind, and which run of the user it is about. */
  async reportIncident(runId: string | null, kind: string): Promise<void> {
    await this.#post("/api/me/incidents", { runId, kind });
  }

  /** Documents and mails the user may read, found by words. */
  async search(query: string): Promise<{ ref: string; title: string }[]> {
    const response = await this.fetch(`/api/content?query=${encodeURIComponent(query)}`);
    return ((await response.json()) as { items: { ref: string; title: string }[] }).items;
  }

  /** A Word file made of blocks; nothing of it is stored. */
  async wordFile(document: WordFileRequest): Promise<Uint8Array> {
    const response = await this.fetch("/api/documents", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(document) });
    return new Uint8Array(await response.arrayBuffer());
  }

  /** As `fetch`, with the token; anything but success becomes a `ProblemError`. */
  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    let response = await this.#send(path, init);
    if (response.status === 401) response = await this.#send(path, init, { challenge: challengeOf(await problemOf(response)) });
    if (!response.ok) throw new ProblemError(await problemOf(response));
    return response;
  }

  async #post(path: string, body: unknown): Promise<void> {
    await this.fetch(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
  }

  async #send(path: string, init: RequestInit, refused?: { challenge: Challenge | undefined }): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set("Authorization", `Bearer ${await this.#token(refused !== undefined, refused?.challenge)}`);
    return fetch(path, { ...init, headers, credentials: "omit", cache: "no-store" });
  }
}

async function* events(response: Response): AsyncGenerator<RunEvent> {
  if (!response.body) return;
  const parser = new EventStreamParser();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      for (const { event, data } of parser.push(value)) {
        const parsed: unknown = known.has(event) ? parse(data) : null;
        if (typeof parsed === "object" && parsed !== null) yield { event, data: parsed } as RunEvent;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new ProblemError({ code: "DAMAGED_STREAM", title: "" });
  }
}

/** What to show for anything thrown on the way: the server's words, or a code the pane has words for. */
export function asProblem(error: unknown): { code: string; title: string; status?: number } {
  if (error instanceof ProblemError) return error.problem;
  return isProblem(error) ? error : { code: error instanceof TypeError ? "OFFLINE" : "UNEXPECTED", title: "" };
}
