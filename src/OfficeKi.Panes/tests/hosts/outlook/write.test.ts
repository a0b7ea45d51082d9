import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../../src/api/types";
import { outlookHost } from "../../../src/hosts/outlook";
import { htmlOf } from "../../../src/hosts/outlook/html";
import { failed, FakeOutlook } from "./fakeOutlook";
import { install } from "./install";

const auth = { account: () => null, token: async () => "token" };
const block = (kind: Block["kind"], text: string, cells?: string[][]): Block => ({ index: 0, kind, text, sources: [], ...(cells ? { cells } : {}) });
const refused = (reason: string) => expect.objectContaining({ reason });
afterEach(() => vi.unstubAllGlobals());

function beside(outlook: FakeOutlook, item: object, sets?: string[]) {
  const host = outlookHost(auth, install(outlook, sets));
  outlook.show(item);
  return host;
}
const of = (item?: string) => ({ runId: "r1", engine: "Modell für Köln", label: "KI-Entwurf", ...(item === undefined ? {} : { item }) });

describe("our HTML", () => {
  test.each<[string, Block[], string]>([
    ["escapes what a model wrote", [block("paragraph", `<img src=x onerror="a('b')"> & <b>fett</b>`)], "<p>&#60;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&#62; &#38; &#60;b&#62;fett&#60;/b&#62;</p>"],
    ["keeps line breaks", [block("paragraph", "Mit freundlichen Grüßen\nA. Beck")], "<p>Mit freundlichen Grüßen<br>A. Beck</p>"],
    ["joins lists and parts different ones", [block("bullet", "a"), block("bullet", "b"), block("item", "c"), block("heading", "d")], "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol><h3>d</h3>"],
    ["closes a list at the end", [block("item", "a")], "<ol><li>a</li></ol>"],
    ["fills up the rows of a table", [block("table", "", [["Jahr", "<1>"], ["2027"]])],
      '<table border="1" cellspacing="0" cellpadding="4"><tr><td><b>Jahr</b></td><td><b>&#60;1&#62;</b></td></tr><tr><td>2027</td><td></td></tr></table>'],
    ["shows a table without cells as text", [block("table", "leer")], "<p>leer</p>"],
    ["is empty for nothing", [], ""],
  ])("%s", (_, blocks, html) => {
    expect(htmlOf(blocks)).toBe(html);
  });
});

describe("a reply", () => {
  test("falls back to the older call", async () => {
    const outlook = new FakeOutlook();
    const mail = outlook.mail("a");
    await beside(outlook, mail, ["1.1", "1.3", "1.5"]).insert([block("paragraph", "Hallo")], "reply", of("a"));
    expect(mail.forms).toEqual(["old:<p>Hallo</p>"]);
  });

  test.each([
    ["fits exactly", 32 * 1024 - "<p></p>".length, true],
    ["is one byte too long", 32 * 1024 - "<p></p>".length + 1, false],
  ])("that %s is never cut", async (_, length, fits) => {
    const outlook = new FakeOutlook();
    const mail = outlook.mail("a");
    const inserting = beside(outlook, mail).insert([block("paragraph", "a".repeat(length))], "reply", of("a"));
    if (fits) await inserting;
    else await expect(inserting).rejects.toEqual(refused("outlook.tooLong"));
    expect(mail.forms.length).toBe(fits ? 1 : 0);
  });

  test("counts bytes, not characters", async () => {
    const outlook = new FakeOutlook();
    const inserting = beside(outlook, outlook.mail("a")).insert([block("paragraph", "ä".repeat(17_000))], "reply", of("a"));
    await expect(inserting).rejects.toEqual(refused("outlook.tooLong"));
  });
});

describe("a text that goes in", () => {
  test("comes as HTML or as plain text, as the mail is, and is marked in the header", async () => {
    const outlook = new FakeOutlook();
    const [html, plain] = [outlook.draft("html", ""), outlook.draft("text", "")];
    const host = beside(outlook, html);
    await host.insert([block("bullet", "a & b")], "cursor", of());
    outlook.show(plain);
    await host.insert([block("bullet", "a & b")], "cursor", of());
    expect([html.state.inserted, plain.state.inserted]).toEqual([["html:<ul><li>a &#38; b</li></ul>"], ["text:- a & b"]]);
    expect(html.state.headers).toEqual({ "X-OfficeKi-Provenance": "ai-draft; run=r1; engine=Modell%20f%C3%BCr%20K%C3%B6ln" });
  });

  test("replaces the whole text it came from", async () => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("html", "<p>alt</p>");
    const host = beside(outlook, draft);
    const { item } = await host.current("document");
    await host.insert([block("paragraph", "neu")], "replace", of(item));
    expect(draft.state.data).toBe("<p>neu</p>");
  });

  test("goes into an older Outlook without the header it does not know", async () => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("html", "");
    await beside(outlook, draft, ["1.1", "1.2", "1.3"]).insert([block("paragraph", "neu")], "cursor", of());
    expect([draft.state.inserted.length, draft.state.headers]).toEqual([1, {}]);
  });

  test("stays out when its mark cannot be set", async () => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("html", "", { internetHeaders: { setAsync: (_: object, done: unknown) => outlook.reply(done, failed()) } });
    await expect(beside(outlook, draft).insert([block("paragraph", "neu")], "cursor", of())).rejects.toThrow();
    expect(draft.state.inserted).toEqual([]);
  });

  test.each(["cursor", "replace", "tracked"] as const)("as %s has no place in a mail one reads", async mode => {
    const outlook = new FakeOutlook();
    await expect(beside(outlook, outlook.mail("a")).insert([block("paragraph", "neu")], mode, of("a"))).rejects.toEqual(refused(mode === "tracked" ? "outlook.noTracking" : "outlook.notWriting"));
  });
});

describe("changes in a plain text", () => {
  const change = (locator: string, paragraph: string, before: string, replacement: string) => {
    const start = paragraph.indexOf(before);
    return { locator, paragraph, start, end: start + before.length, before, replacement, reason: "" };
  };

  test("are made where the line still reads the same, and told where not", async () => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("text", "Hallo\r\nim Rahmen der Prüfung\r\nGruß");
    const gone = change("paragraph:3", "Viele Grüße", "Viele", "Beste");
    const outcome = await beside(outlook, draft).change?.([change("paragraph:2", "im Rahmen der Prüfung", "im Rahmen der", "bei der"), gone], of());
    expect(outcome).toEqual({ applied: 1, missed: [gone], tracked: false });
    expect(draft.state.data).toBe("Hallo\nbei der Prüfung\nGruß");
  });

  test("that all miss leave the mail untouched", async () => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("text", "Hallo\r\n");
    await beside(outlook, draft).change?.([change("paragraph:1", "weg", "weg", "x")], of());
    expect([draft.state.data, draft.state.headers]).toEqual(["Hallo\r\n", {}]);
  });
});
