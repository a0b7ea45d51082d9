// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import type { TextChange } from "../../../src/hosts/host";
import { outlookHost } from "../../../src/hosts/outlook";
import { FakeOutlook } from "./fakeOutlook";
import { install } from "./install";

const provenance = { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
afterEach(() => vi.unstubAllGlobals());

function change(number: number, paragraph: string, before: string, replacement: string): TextChange {
  const start = paragraph.indexOf(before);
  return { locator: `paragraph:${number}`, paragraph, start, end: start + before.length, before, replacement, reason: "" };
}

async function changed(html: string, ...changes: TextChange[]) {
  const outlook = new FakeOutlook();
  const draft = outlook.draft("html", html);
  const host = outlookHost({ account: () => null, token: async () => "" }, install(outlook));
  outlook.show(draft);
  const outcome = await host.change?.(changes, provenance);
  return { outcome, html: draft.state.data.replace(/^.*<body[^>]*>|<\/body>.*$/gs, ""), all: draft.state.data };
}

describe("changes in an HTML draft", () => {
  test.each([
    ["across formatting", "<p>Sie haben <b>mit</b>hin Zeit.</p>", change(1, "Sie haben mithin Zeit.", "mithin", "also"), "<p>Sie haben <b>also</b> Zeit.</p>"],
    ["with white space of the source", "<p>im\n  Rahmen der Prüfung</p>", change(1, "im Rahmen der Prüfung", "im Rahmen der", "bei der"), "<p>bei der Prüfung</p>"],
    ["with a fixed space", "<p>am&nbsp;1. März</p>", change(1, "am 1. März", "März", "April"), "<p>am&nbsp;1. April</p>"],
    ["in a cell", "<table><tbody><tr><td>Jahr</td><td>Kosten</td></tr></tbody></table>", change(2, "Kosten", "Kosten", "Ausgaben"), "<table><tbody><tr><td>Jahr</td><td>Ausgaben</td></tr></tbody></table>"],
    ["after a line break", "<div>Hallo<br>mithin so</div>", change(1, "Hallo mithin so", "mithin", "also"), "<div>Hallo<br>also so</div>"],
  ])("are made %s", async (_, html, wanted, expected) => {
    const { outcome, html: after } = await changed(html, wanted);
    expect(outcome).toEqual({ applied: 1, missed: [], tracked: false });
    expect(after).toBe(expected);
  });

  test("write text, whatever it looks like", async () => {
    const { html } = await changed("<p>alt</p>", change(1, "alt", "alt", "<img src=x>"));
    expect(html).toBe("<p>&lt;img src=x&gt;</p>");
  });

  test("keep the head of the mail with its styles", async () => {
    const { all } = await changed("<html><head><style>p { margin: 0 }</style></head><body><p>alt</p></body></html>", change(1, "alt", "alt", "neu"));
    expect(all).toContain("<style>p { margin: 0 }</style>");
  });

  test("that would take a line break along, or whose text is gone, are missed and leave the mail untouched", async () => {
    const html = "<p>eins<br>zwei</p>";
    const { outcome, all } = await changed(html, change(1, "eins zwei", "eins zwei", "drei"), change(1, "weg", "weg", "x"));
    expect([outcome?.applied, outcome?.missed.length, all]).toEqual([0, 2, html]);
  });
});
