import { beforeEach, describe, expect, test, vi } from "vitest";
import { ApiClient, asProblem } from "../../../src/api/client";
import type { Block } from "../../../src/api/types";
import type { Auth, PaneConfig, Surroundings } from "../../../src/auth/auth";
import type { Host } from "../../../src/hosts/host";
import { NoHost } from "../../../src/hosts/noHost";
import { HostRefusal } from "../../../src/hosts/refusal";
import { createHost } from "../../../src/hosts/teams";
import { language, setLanguage } from "../../../src/i18n/i18n";
import { FakeTeams } from "./fakeTeams";

const held = vi.hoisted(() => ({ teams: null as unknown as import("./fakeTeams").FakeTeams }));
// The module asks for the fake of the test that runs now.
vi.mock("@microsoft/teams-js", () => {
  const part = (name: string) => new Proxy({}, { get: (_, member) => (held.teams.module() as unknown as Record<string, Record<string | symbol, unknown>>)[name]?.[member] });
  return { app: part("app"), authentication: part("authentication"), dialog: part("dialog"), nestedAppAuth: part("nestedAppAuth") };
});
vi.mock("virtual:teams-theme.css", () => ({}));

const config = { mode: "entra" } as PaneConfig;
const auth = { account: () => null, token: async () => "t" } satisfies Auth;
const provenance = { runId: "0f2a6f0e-6b43-4a51-9d47-6f0b51f3a002", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
const root = { dataset: {} as Record<string, string>, lang: "" };

function block(over: Partial<Block>): Block {
  return { index: 0, kind: "paragraph", text: "Text.", sources: [], ...over };
}

async function start(search: string): Promise<{ host: Host; around: Surroundings }> {
  vi.stubGlobal("location", { search, origin: "https://officeki.example" });
  let around: Surroundings | undefined;
  const host = await createHost(config, given => {
    around = given;
    return auth;
  });
  return { host, around: around! };
}

function answering(status: number, body: unknown): { api: ApiClient; sent: { path: string; body: unknown }[] } {
  const sent: { path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    sent.push({ path, body: init.body });
    return new Response(JSON.stringify(body), { status, headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json" } });
  });
  return { api: new ApiClient(async () => "t"), sent };
}

beforeEach(() => {
  held.teams = new FakeTeams();
  root.dataset = {};
  vi.stubGlobal("document", { documentElement: root });
  setLanguage("de");
});

test("Outside Teams there is no host", async () => {
  held.teams.hasParent = false;
  await expect(start("")).rejects.toBeInstanceOf(NoHost);
});

test("Theme and language are those of Teams, and follow it", async () => {
  held.teams.context.app.locale = "en-gb";
  await start("");
  expect([language(), root.dataset["theme"]]).toEqual(["en", "dark"]);

  for (const [theme, shown] of [["contrast", "contrast"], ["default", "default"], ["glass", "default"]] as const) {
    held.teams.themeChanges(theme);
    expect(root.dataset["theme"]).toBe(shown);
  }
});

test("The language of the address comes before that of Teams", async () => {
  held.teams.context.app.locale = "en-gb";
  await start("?lang=de&ticket=x");
  expect(language()).toBe("de");
});

test("Teams signs in: nested where it recommends it, with its own token, by the name it knows", async () => {
  held.teams.nested = true;
  const { around } = await start("?ticket=x");

  expect(around).toMatchObject({ nested: true, persona: "sachbearbeitung" });
  expect(await around.loginHint()).toBe("sachbearbeitung");
  expect(await around.sso?.(null)).toBe("teams-token");
  await around.sso?.("{}");
  expect(held.teams.asked).toEqual([{}, { claims: ["{}"] }]);
});

describe("opened with a ticket", () => {
  test("it is exchanged for the function and the message, which is read by reference", async () => {
    const { host } = await start("?lang=de&ticket=abc");
    const { api, sent } = answering(200, { function: "summarize", content: { ref: "chat:19:a@thread.v2~7", text: null, part: "item" } });
    let changes = 0;
    host.onChange(() => changes++);

    expect(await host.opening?.(api)).toEqual({ shows: "function", id: "summarize" });
    expect(sent).toEqual([{ path: "/api/teams/tickets", body: "{\"ticket\":\"abc\"}" }]);
    expect(await host.current("document")).toMatchObject({ ref: "chat:19:a@thread.v2~7", text: null, kind: "message" });
    expect(changes).toBe(1);
  });

  test("one that is used up says so in words, with the way back", async () => {
    const { host } = await start("?ticket=abc");
    const { api } = answering(404, { code: "NOT_FOUND", title: "Nicht gefunden" });

    const error = await host.opening?.(api).catch((thrown: unknown) => thrown);

    expect(asProblem(error)).toMatchObject({ code: "TICKET_USED", title: "Dieser Dialog gilt nicht mehr", remedy: expect.stringContaining("Menü der Nachricht") });
  });

  test("another failure keeps the server's words, because trying again may help", async () => {
    const { host } = await start("?ticket=abc");
    const { api } = answering(503, { code: "UNAVAILABLE", title: "Gerade nicht möglich" });

    expect(asProblem(await host.opening?.(api).catch((thrown: unknown) => thrown))).toMatchObject({ code: "UNAVAILABLE", title: "Gerade nicht möglich" });
  });

  test("without a message the user's own text is worked on", async () => {
    const { host } = await start("?ticket=abc");
    await host.opening?.(answering(200, { function: "ask", content: { ref: null, text: null, part: "item" } }).api);

    host.typed?.set("Eigener Text");

    expect(await host.current("document")).toMatchObject({ ref: null, text: "Eigener Text", kind: "typed" });
    expect(await host.current("selection")).toMatchObject({ text: "" });
  });

  test("the result is handed over in the server's form", async () => {
    const { host } = await start("?ticket=abc");

    await host.insert([block({ kind: "heading", text: "Kern" }), block({ text: "" }), block({ kind: "table", text: "", cells: [["a", "b"]] })], "message", provenance);

    expect(held.teams.submitted).toEqual([{
      label: "KI-Entwurf", engine: "ohne Sprachmodell", runId: provenance.runId,
      blocks: [{ kind: "heading", text: "Kern" }, { kind: "table", cells: [["a", "b"]] }],
    }]);
  });

  test.each([
    ["too many blocks", Array.from({ length: 201 }, () => block({}))],
    ["too long a text", [block({ text: "x".repeat(20_001) })]],
    ["too wide a table", [block({ kind: "table", text: "", cells: [Array.from({ length: 11 }, () => "x")] })]],
    ["too long a table", [block({ kind: "table", text: "", cells: Array.from({ length: 51 }, () => ["x"]) })]],
    ["nothing", [block({ text: "" })]],
  ])("%s stays in the dialog: the server would not take it", async (_, blocks) => {
    const { host } = await start("?ticket=abc");

    await expect(host.insert(blocks, "message", provenance)).rejects.toBeInstanceOf(HostRefusal);
    expect(held.teams.submitted).toEqual([]);
  });
});

test("The tab shows all functions, has no message to write into, and room for the user's own records", async () => {
  const { host } = await start("?tab=personal");

  expect(host.personal).toBe(true);
  expect(await host.opening?.(answering(200, {}).api)).toEqual({ shows: "home" });
  expect(host.capabilities.message).toEqual({ available: false, reason: "teams.noMessage" });
  await expect(host.insert([block({})], "message", provenance)).rejects.toBeInstanceOf(HostRefusal);
});

test("The sign-in window asks what the search will ask, then lets Teams go on", async () => {
  const { host, around } = await start("?lang=de&signIn=true");
  const { api, sent } = answering(200, { items: [] });

  expect(around).toMatchObject({ nested: false });
  expect(around.sso).toBeUndefined();
  expect(await host.opening?.(api)).toEqual({ shows: "signedIn" });
  expect(sent.map(({ path }) => path)).toEqual(["/api/content?query=OfficeKi"]);
  expect(held.teams.succeeded).toBe(1);
});

test("A sign-in that is not enough leaves Teams waiting", async () => {
  const { host } = await start("?signIn=true");

  await expect(host.opening?.(answering(403, { code: "FORBIDDEN", title: "" }).api)).rejects.toThrow();
  expect(held.teams.succeeded).toBe(0);
});
