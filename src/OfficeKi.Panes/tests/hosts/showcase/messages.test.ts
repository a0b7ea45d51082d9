import { describe, expect, test } from "vitest";
import { isContent, isFrom, isOutcome, isPersona, isRefused, readAnswer, readNotice, readRequest } from "../../../src/hosts/showcase/messages";

const block = { index: 0, kind: "bullet", text: "Text", sources: [] };
const change = { locator: "paragraph:1", paragraph: "Text", start: 0, end: 4, before: "Text", replacement: "Satz", reason: "kürzer" };
const provenance = { runId: "1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
const request = (body: unknown) => ({ officeki: "request", id: 1, request: body });

describe("a message", () => {
  const frame = {};
  test.each([
    ["the frame and our origin", "https://a.example", frame, true],
    ["another window", "https://a.example", {}, false],
    ["another origin", "https://evil.example", frame, false],
    ["no window", "https://a.example", null, false],
  ])("from %s", (_, origin, source, accepted) => {
    expect(isFrom({ origin, source: source as Window | null }, frame, "https://a.example")).toBe(accepted);
  });

  test("from no window is not taken for a frame that is not there", () => {
    expect(isFrom({ origin: "https://a.example", source: null }, null, "https://a.example")).toBe(false);
  });
});

describe("a request", () => {
  test.each([
    [{ method: "hello" }],
    [{ method: "current", part: "selection" }],
    [{ method: "current", part: "thread" }],
    [{ method: "select", place: { locator: "paragraph:1", text: "Text" } }],
    [{ method: "insert", blocks: [block], mode: "reply", provenance: { ...provenance, item: "a" } }],
    [{ method: "insert", blocks: [], mode: "replace", provenance }],
    [{ method: "change", changes: [change], provenance }],
    [{ method: "openCopy", docx: new Uint8Array([80, 75]) }],
    [{ method: "insert", blocks: [block, { ...block, kind: "table", cells: [["a", "b"]] }], mode: "tracked", provenance }],
  ])("%j is understood", body => {
    expect(readRequest(request(body))?.request).toEqual(body);
  });

  test.each([
    [{ method: "delete" }],
    [{ method: "current", part: "mailbox" }],
    [{ method: "select", place: { locator: 1, text: "Text" } }],
    [{ method: "insert", blocks: [{ ...block, kind: "html" }], mode: "cursor", provenance }],
    [{ method: "insert", blocks: [{ ...block, cells: "a" }], mode: "cursor", provenance }],
    [{ method: "insert", blocks: "text", mode: "cursor", provenance }],
    [{ method: "insert", blocks: [block], mode: "replace-all", provenance }],
    [{ method: "insert", blocks: [block], mode: "cursor" }],
    [{ method: "insert", blocks: Array(2001).fill(block), mode: "cursor", provenance }],
    [{ method: "change", changes: [{ ...change, start: "0" }], provenance }],
    [{ method: "change", changes: [change] }],
    [{ method: "openCopy", docx: "UEs=" }],
    [null],
    ["hello"],
  ])("%j is refused", body => {
    expect(readRequest(request(body))).toBeNull();
  });

  test.each([null, 7, "x", [], {}, { officeki: "request", request: { method: "hello" } }, { officeki: "answer", id: 1 }])("in the envelope %j is refused", data => {
    expect(readRequest(data)).toBeNull();
  });
});

test("Answers and notices are told apart from everything else", () => {
  expect(readAnswer({ officeki: "answer", id: 3, value: true })).toMatchObject({ id: 3, value: true });
  expect(readAnswer({ officeki: "answer", id: "3" })).toBeNull();
  expect(readNotice({ officeki: "notice", notice: { notice: "changed" } })).toEqual({ notice: "changed" });
  expect(readNotice({ officeki: "notice", notice: { notice: "language", language: "fr" } })).toBeNull();
  expect(readNotice({ officeki: "notice" })).toBeNull();
});

test("Content and personas are checked field by field", () => {
  const content = { ref: null, title: "T", text: "x", html: null, firstParagraph: 1 };
  expect(isContent(content)).toBe(true);
  expect(isContent({ ...content, text: 7 })).toBe(false);
  expect(isContent({ ...content, firstParagraph: "1" })).toBe(false);
  expect(isContent({ ...content, item: "a", kind: "mail", hasThread: true })).toBe(true);
  expect(isContent({ ...content, item: 7 })).toBe(false);
  expect(isContent({ ...content, kind: "fax" })).toBe(false);
  const persona = { id: "a", name: "b", title: "c", city: "d", tenantId: "e" };
  expect(isPersona(persona)).toBe(true);
  expect(isPersona({ ...persona, tenantId: undefined })).toBe(false);
});

test("Refusals and outcomes are checked before anything of them is shown", () => {
  expect(isRefused({ refused: "outlook.otherItem" })).toBe(true);
  expect([true, { refused: "<b>" }, { refused: "toString" }, null].some(isRefused)).toBe(false);
  expect(isOutcome({ applied: 1, missed: [change], tracked: true })).toBe(true);
  expect([{ applied: 1, missed: [7], tracked: true }, { applied: "1", missed: [], tracked: true }, true].some(isOutcome)).toBe(false);
});
