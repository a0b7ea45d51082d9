import { afterEach, expect, test, vi } from "vitest";
import { ApiClient, asProblem } from "../../src/api/client";
import { errorLines } from "../../src/api/problem";
import type { RunEvent, RunRequest } from "../../src/api/types";

const request: RunRequest = {
  function: "summarize", surface: "word", engine: "auto", content: { ref: null, text: "Text", html: null, part: "document" }, references: [], options: {}, language: "de",
};
afterEach(() => vi.unstubAllGlobals());

async function all(): Promise<RunEvent[]> {
  const events: RunEvent[] = [];
  for await (const event of new ApiClient(async () => "t").run(request, new AbortController().signal)) events.push(event);
  return events;
}

test("A token the server refuses is renewed once", async () => {
  const asked: boolean[] = [];
  const answers = [new Response(null, { status: 401 }), new Response("{\"functions\":[]}")];
  vi.stubGlobal("fetch", async () => answers.shift());
  const client = new ApiClient(async renew => {
    asked.push(renew);
    return "token";
  });

  expect(await client.functions("word", "de")).toEqual([]);
  expect(asked).toEqual([false, true]);
});

test("A problem document becomes an error with the server's words", async () => {
  const body = JSON.stringify({ code: "TOO_LARGE", title: "Der Text ist zu lang." });
  vi.stubGlobal("fetch", async () => new Response(body, { status: 413, headers: { "Content-Type": "application/problem+json" } }));

  const error = await new ApiClient(async () => "t").functions("word", "de").catch((thrown: unknown) => thrown);

  expect(asProblem(error)).toMatchObject({ code: "TOO_LARGE", title: "Der Text ist zu lang.", status: 413 });
});

test.each([
  ["a proxy's page", "<html>", "text/html", "HTTP_502"],
  ["broken JSON", "{", "application/problem+json", "HTTP_502"],
])("An error without a problem document, such as %s, has its status as code", async (_, body, type, code) => {
  vi.stubGlobal("fetch", async () => new Response(body, { status: 502, headers: { "Content-Type": type } }));

  const error = await new ApiClient(async () => "t").functions("word", "de").catch((thrown: unknown) => thrown);

  expect(asProblem(error).code).toBe(code);
});

test("A lost connection is told apart from a bug", () => {
  expect(asProblem(new TypeError("Failed to fetch")).code).toBe("OFFLINE");
  expect(asProblem(new Error("bug")).code).toBe("UNEXPECTED");
});

test("A run gives its events in order and leaves out the ones it does not know", async () => {
  vi.stubGlobal("fetch", async () => new Response("event: decision\ndata: {\"runId\":\"1\"}\n\nevent: novelty\ndata: {}\n\nevent: done\ndata: {}\n\n"));

  const events = await all();

  expect(events.map(({ event }) => event)).toEqual(["decision", "done"]);
});

test("A damaged event ends the run with a code", async () => {
  vi.stubGlobal("fetch", async () => new Response("event: block\ndata: {\"text\":\n\n"));

  const error = await all().catch((thrown: unknown) => thrown);

  expect(asProblem(error).code).toBe("DAMAGED_STREAM");
});

test("A request carries the token and no cookie", async () => {
  const sent: RequestInit[] = [];
  vi.stubGlobal("fetch", async (_: string, init: RequestInit) => {
    sent.push(init);
    return new Response(null, { status: 204 });
  });

  await new ApiClient(async () => "abc").outcome("run/1", { outcome: "inserted", helpful: null, minutesSaved: null });

  expect(new Headers(sent[0]?.headers).get("Authorization")).toBe("Bearer abc");
  expect(sent[0]?.credentials).toBe("omit");
});

test.each([
  [["one", { field: "options.points", message: "zu groß" }], ["one", "points: zu groß"]],
  [[{ field: "content", message: "Der Inhalt ist leer." }], ["Der Inhalt ist leer."]],
  [{ "options.points": ["zu groß", "keine Zahl"] }, ["points: zu groß keine Zahl"]],
  [undefined, []],
  [[null, 7], []],
])("Field errors %j are shown as %j", (errors, lines) => {
  expect(errorLines(errors)).toEqual(lines);
});

test.each([
  [{ scopes: ["https://graph.example/Mail.Read"], claims: null }, { scopes: ["https://graph.example/Mail.Read"], claims: null }],
  [{ scopes: [], claims: "{}" }, { scopes: [], claims: "{}" }],
  [{ scopes: [], claims: null }, undefined],
  [{ scopes: "Mail.Read", claims: 1 }, undefined],
  [{}, undefined],
])("What the server misses in a token, %j, is asked for before the one retry", async (missing, challenge) => {
  const asked: unknown[] = [];
  const refused = () => new Response(JSON.stringify({ code: "UNAUTHENTICATED", title: "Bitte melden Sie sich noch einmal an.", ...missing }), { status: 401, headers: { "Content-Type": "application/problem+json" } });
  const sent = vi.fn(async () => refused());
  vi.stubGlobal("fetch", sent);

  const error = await new ApiClient(async (...how) => {
    asked.push(how);
    return "t";
  }).functions("word", "de").catch((thrown: unknown) => thrown);

  expect(asked).toEqual([[false, undefined], [true, challenge]]);
  expect(sent).toHaveBeenCalledTimes(2);
  expect(asProblem(error)).toMatchObject({ code: "UNAUTHENTICATED", title: "Bitte melden Sie sich noch einmal an." });
});
