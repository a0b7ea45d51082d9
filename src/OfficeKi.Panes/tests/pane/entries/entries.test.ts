import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ApiClient, asProblem } from "../../../src/api/client";
import { create, prepare } from "../../../src/pane/entries/actions";
import { mayTryAgain } from "../../../src/pane/entries/useEntry";
import { type Entry, eventOf, itemsOf, todoOf } from "../../../src/pane/entries/entry";

const raw = { kind: "deadline", text: "Widerspruch einlegen", owner: null, due: "2026-12-01", time: null, trigger: "2026-11-01", rule: "§ 188 Abs. 2 BGB", calculation: ["Bekanntgabe am 1.11.", "Frist ein Monat"], passage: 4 };
const [item] = itemsOf({ items: [raw] });
const zone = process.env["TZ"];
beforeEach(() => void (process.env["TZ"] = "Europe/Berlin"));
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  vi.unstubAllGlobals();
});

describe("the items of a result", () => {
  test.each([
    [{}],
    [{ items: "x" }],
    [{ items: [null, 7, {}, { text: "" }, { text: 3 }] }],
  ])("of the wrong shape %j are left out", data => {
    expect(itemsOf(data)).toEqual([]);
  });

  test.each(["2026-13-01", "1.12.2026", "2026-12-01T10:00", 7, null])("have no day when it reads %j", due => {
    expect(itemsOf({ items: [{ ...raw, due }] })[0]?.due).toBeNull();
  });
});

describe("an entry", () => {
  test("in To Do has the day it is due, how that was computed, and where it comes from", () => {
    expect(todoOf(item!, "Bescheid")).toEqual({
      kind: "todo", title: "Widerspruch einlegen", due: "2026-12-01", notes: "Bekanntgabe am 1.11.\nFrist ein Monat\n§ 188 Abs. 2 BGB\nAus: Bescheid",
    });
  });

  test("names who has to do it, unless the text does", () => {
    expect(todoOf({ ...item!, owner: "Frau Ruland" }, "").title).toBe("Frau Ruland: Widerspruch einlegen");
    expect(todoOf({ ...item!, owner: "Ruland", text: "Ruland prüft" }, "").title).toBe("Ruland prüft");
  });

  test("keeps a long text whole in its note", () => {
    const text = "Wort ".repeat(60).trim();
    const entry = todoOf({ ...item!, text, calculation: [], rule: null }, "");
    expect([entry.title.length, entry.title.endsWith("…"), entry.notes]).toEqual([200, true, text]);
  });

  test.each([
    ["2026-12-01", null, "deadline", "2026-12-01T09:00", "2026-12-01T09:30"],
    ["2026-07-01", "14:15", "appointment", "2026-07-01T14:15", "2026-07-01T15:15"],
    ["2026-12-31", "23:45", "appointment", "2026-12-31T23:45", "2027-01-01T00:45"],
  ])("in the calendar on %s at %s as %s lasts from %s to %s", (due, time, kind, start, end) => {
    expect(eventOf({ ...item!, due, time, kind }, "")).toMatchObject({ kind: "event", start, end });
  });

  test("without a day has no place in the calendar", () => {
    expect(eventOf({ ...item!, due: null }, "")).toBeNull();
  });

  test("has the time the text says, wherever the machine stands and in the night of summer time", () => {
    process.env["TZ"] = "America/St_Johns";
    expect(eventOf({ ...item!, due: "2026-12-01", time: "14:15" }, "")).toMatchObject({ start: "2026-12-01T14:15", end: "2026-12-01T14:45" });
    process.env["TZ"] = "Europe/Berlin";
    expect(eventOf({ ...item!, due: "2026-03-29", time: "01:45" }, "")).toMatchObject({ start: "2026-03-29T01:45", end: "2026-03-29T02:15" });
  });
});

describe("a creation that failed", () => {
  test.each([[undefined, true], [503, true], [500, true], [429, true], [401, true], [400, false], [403, false], [404, false], [409, false]])("with %s may be tried again: %s", (status, again) => {
    expect(mayTryAgain(status)).toBe(again);
  });
});

describe("creating", () => {
  const entry: Entry = { kind: "todo", title: "Widerspruch", due: "2026-12-01", notes: "a" };
  const answering = (status: number, body: unknown) => {
    const fetched = vi.fn(async (_path: string, _init: { body: string }) =>
      new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json" } }));
    vi.stubGlobal("fetch", fetched);
    return fetched;
  };
  const api = new ApiClient(async () => "token");

  test("shows what the server will create, not what was asked for", async () => {
    const fetched = answering(200, { token: "t1", shown: { kind: "todo", title: "Widerspruch", due: "2026-12-02", notes: "gekürzt", extra: 1 }, expires: "2026-11-25T10:00:00+01:00" });
    expect(await prepare(api, entry)).toEqual({ token: "t1", shown: { kind: "todo", title: "Widerspruch", due: "2026-12-02", notes: "gekürzt" } });
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/confirmations");
    expect(JSON.parse(fetched.mock.calls[0]![1].body)).toEqual(entry);
  });

  test.each([[null], ["text"], [{ title: 7 }]])("keeps what was asked for where the server shows %j", async shown => {
    answering(200, { token: "t1", shown });
    expect((await prepare(api, entry)).shown).toEqual(entry);
  });

  test("sends exactly what was shown, with its token", async () => {
    const fetched = answering(201, {});
    await create(api, { token: "t1", shown: entry });
    expect(fetched.mock.calls[0]?.[0]).toBe("/api/actions");
    expect(JSON.parse(fetched.mock.calls[0]![1].body)).toEqual({ ...entry, token: "t1" });
  });

  test.each([[409, "STALE_CONFIRMATION"], [403, "FORBIDDEN"]])("that the server refuses with %i says %s", async (status, code) => {
    answering(status, { code, title: "…" });
    const error = await create(api, { token: "t1", shown: entry }).catch((thrown: unknown) => thrown);
    expect(asProblem(error)).toMatchObject({ code, status });
  });
});
