// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../src/api/types";
import type { TextChange } from "../../src/hosts/host";
import { inert } from "../../src/hosts/inert";
import { outlookHost } from "../../src/hosts/outlook";
import { wordHost } from "../../src/hosts/word";
import { provenanceXml } from "../../src/hosts/word/provenance";
import { FakeOutlook } from "./outlook/fakeOutlook";
import { install as installOutlook } from "./outlook/install";
import { FakeWord } from "./word/fakeWord";
import { install as installWord } from "./word/install";

/** What a compromised server or model might have an Office program insert. */
const hostile = [
  '{ INCLUDEPICTURE "https://angreifer.example/p.png?d=1" \\d }', "\u0013 INCLUDEPICTURE https://angreifer.example/p.png \u0014x\u0015", '{ HYPERLINK "https://angreifer.example" }',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/c calc" }', "<w:instrText>INCLUDETEXT \\\\angreifer.example\\a</w:instrText>", '<w:fldSimple w:instr="INCLUDEPICTURE x"/>',
  '</w:t></w:r><w:r><w:object><o:OLEObject r:id="rId1"/></w:object></w:r>', '<Relationship Id="rId9" Target="https://angreifer.example" TargetMode="External"/>', "]]><w:p/>", "<![CDATA[<img src=x>]]>",
  '<img src="https://angreifer.example/p.png" onerror="alert(1)">', '<a href="https://angreifer.example">x</a>', '<a href="javascript:alert(1)">x</a>', "</p><script>alert(1)</script>", '"><svg onload=alert(1)>',
  '<p style="background:url(https://angreifer.example)">', "<!--[if mso]><v:fill src=\"https://angreifer.example\"/><![endif]-->", "<base href=//angreifer.example>", "&lt;img src=x&gt; &#60;b&#62;",
  "\u202egnp.exe\u202c \u2066x\u2069", "a\u0000b\u0008c\u001b[31md\u0085", "sichtbar\u{e0047}\u{e0045}", "[x](https://angreifer.example)", "![x](https://angreifer.example)",
];
const allowed = new Set(["P", "H3", "UL", "OL", "LI", "TABLE", "TBODY", "TR", "TD", "B", "BR"]);
const acting = /[\u0000-\u0008\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

const auth = { account: () => null, token: async () => "token" };
const provenance = { runId: "r1\"><x>", engine: "Modell ]]><img src=x>", label: "KI-Entwurf\u0013<w:p/>", item: "a" };
const blocks: Block[] = [
  ...hostile.flatMap((text, at) => (["heading", "paragraph", "bullet", "item"] as const).map(kind => ({ index: at, kind, text, sources: [], links: [{ start: 0, end: 1, href: "https://angreifer.example" }] }))),
  { index: 99, kind: "table", text: "", sources: [], cells: [hostile, hostile.toReversed()] },
];
afterEach(() => vi.unstubAllGlobals());

/** Elements of a kind our builder does not make, and attributes other than a table's measures. */
function foreign(html: string): string[] {
  const { body, head } = new DOMParser().parseFromString(html, "text/html");
  return [...body.querySelectorAll("*"), ...head.children].flatMap(element => [
    ...(allowed.has(element.tagName) ? [] : [element.tagName]),
    ...[...element.attributes].map(({ name }) => name).filter(name => !["border", "cellspacing", "cellpadding"].includes(name)),
  ]);
}

function textOf(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}

describe("INJ-8: what is put into a mail", () => {
  test.each(["reply", "cursor", "replace"] as const)("is text in our own few elements, without link, picture or field (%s)", async mode => {
    const outlook = new FakeOutlook();
    const mail = outlook.mail("a");
    const draft = outlook.draft("html", "<p>alt</p>", mode === "replace" ? { itemId: "a" } : {});
    const host = outlookHost(auth, installOutlook(outlook));
    outlook.show(mode === "reply" ? mail : draft);
    await host.insert(blocks, mode, provenance);

    const html = mode === "reply" ? mail.forms[0]! : mode === "cursor" ? draft.state.inserted[0]!.replace(/^html:/, "") : draft.state.data;
    expect(foreign(html)).toEqual([]);
    expect(html).not.toMatch(acting);
    for (const text of hostile) expect(textOf(html)).toContain(inert(text));
    expect(Object.values(draft.state.headers).join()).not.toMatch(/[^\x20-\x7e]/);
  });

  test("is plain text where the mail is", async () => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("text", "alt");
    const host = outlookHost(auth, installOutlook(outlook));
    outlook.show(draft);
    await host.insert(blocks, "cursor", provenance);
    expect(draft.state.inserted[0]).toMatch(/^text:/);
    expect(draft.state.inserted[0]).not.toMatch(acting);
  });

  test.each(hostile)("as a single change is the text of one node: %j", async text => {
    const outlook = new FakeOutlook();
    const draft = outlook.draft("html", "<p>Das ist alt.</p>");
    const host = outlookHost(auth, installOutlook(outlook));
    outlook.show(draft);
    const change: TextChange = { locator: "paragraph:1", paragraph: "Das ist alt.", start: 8, end: 11, before: "alt", replacement: text, reason: text };
    expect(await host.change?.([change], provenance)).toMatchObject({ applied: 1 });
    expect(foreign(draft.state.data)).toEqual([]);
    expect(textOf(draft.state.data)).toBe(`Das ist ${inert(text)}.`);
  });
});

describe("INJ-8: what is put into a Word document", () => {
  /** Whatever takes HTML, OOXML, a file, a picture, a link or a field must not be called at all. */
  const never = /insert(Html|Ooxml|FileFromBase64|InlinePicture|Field|Hyperlink)|hyperlink/;

  test.each(["cursor", "tracked", "replace"] as const)("is text, by calls that take text only (%s)", async mode => {
    const word = new FakeWord(["vorher"], { first: 0, last: 0, texts: [mode === "replace" ? "vorher" : ""] });
    installWord(word);
    await wordHost(auth).insert(blocks, mode, provenance);

    const texts = word.body.flatMap(({ text, table }) => table ? table.flat() : [text]);
    for (const text of hostile) expect(texts.filter(each => each === inert(text)).length).toBeGreaterThanOrEqual(4);
    expect(texts.join("")).not.toMatch(acting);
    expect(word.controls.map(({ title }) => title).join("")).not.toMatch(acting);
    expect(word.body.length).toBe(blocks.length + (mode === "replace" ? 0 : 1));
  });

  test("changes and their reasons are text as well", async () => {
    const word = new FakeWord(hostile.map((_, at) => `Absatz ${at} ist alt.`));
    installWord(word);
    const changes = hostile.map((text, at): TextChange => {
      const paragraph = `Absatz ${at} ist alt.`;
      const start = paragraph.indexOf("alt");
      return { locator: `paragraph:${at + 1}`, paragraph, start, end: start + 3, before: "alt", replacement: text, reason: text };
    });
    expect(await wordHost(auth).change?.(changes, provenance)).toMatchObject({ applied: hostile.length });
    expect(word.body.map(({ text }) => text)).toEqual(hostile.map((text, at) => `Absatz ${at} ist ${inert(text)}.`));
    expect(word.comments.length).toBe(hostile.length);
    expect([...word.comments, ...word.xmlParts, ...word.properties.flat()].join("")).not.toMatch(acting);
  });

  test("the XML part that tells where it is from is one element with text, whatever the names", () => {
    for (const name of hostile) {
      const xml = provenanceXml({ runId: name, engine: name, label: name });
      const root = new DOMParser().parseFromString(xml, "application/xml").documentElement;
      expect([...root.querySelectorAll("*")].map(({ localName }) => localName)).toEqual(["kind", "run", "engine", "label"]);
      expect(xml).not.toMatch(/<!|<\?|\u0013/);
    }
  });

  test("no module of a host calls what takes markup, files, fields or links", async () => {
    const sources = import.meta.glob<string>("../../src/hosts/**/*.ts", { query: "?raw", import: "default", eager: true });
    expect(Object.keys(sources).length).toBeGreaterThan(20);
    for (const [file, source] of Object.entries(sources)) expect.soft(source.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, ""), file).not.toMatch(never);
  });
});

describe("INJ-8: inert text", () => {
  test.each(["Überschrift – „Zitat“", "a\tb\nc\vd", "👩‍🔧 ☎️ 🇩🇪", "Donau\u00addampf", "שלום العربية", "§ 5 Abs. 2 & <Ihr Name>"])("stays what it is: %j", text => {
    expect(inert(text)).toBe(text);
  });
});
