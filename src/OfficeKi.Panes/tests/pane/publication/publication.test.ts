import { describe, expect, test } from "vitest";
import { isForPublic } from "../../../src/pane/publication/forPublic";
import { labelled, obstacleOf, type PublicationDecision } from "../../../src/pane/publication/usePublication";
import { provenanceOf } from "../../../src/pane/provenance";
import type { RunResult } from "../../../src/pane/runState";

const result: RunResult = {
  subject: { title: "", ref: null, part: "document", firstParagraph: 1 }, decision: null, engine: null, passages: new Map(),
  blocks: [{ index: 3, kind: "paragraph", text: "Text", sources: [] }], findings: [], receipt: null, done: { runId: "r", engine: { kind: "builtin", model: null, location: null, label: "x" }, data: {} },
};
const decision = (changes: Partial<PublicationDecision>): PublicationDecision => ({ isPublic: true, choice: null, name: "", ...changes });

test.each([
  [{ audience: "public" }, {}, true],
  [{ audience: "oeffentlichkeit" }, {}, true],
  [{ template: "pressemitteilung" }, {}, true],
  [{}, { audience: "public" }, true],
  [{ audience: "staff" }, {}, false],
  [{ template: "vermerk" }, { template: "vermerk" }, false],
])("options %j with data %j are for the public: %s", (options, data, expected) => {
  expect(isForPublic({ subject: { ...result.subject, options }, done: { ...result.done!, data } })).toBe(expected);
});

describe("before a text for the public", () => {
  test.each([
    [decision({ isPublic: false }), null],
    [decision({}), "public.chooseFirst"],
    [decision({ choice: "person", name: "  " }), "public.nameFirst"],
    [decision({ choice: "person", name: "Jana Petermann" }), null],
    [decision({ choice: "notice" }), null],
  ])("is inserted, %j is answered %s", (given, expected) => {
    expect(obstacleOf(given)).toBe(expected);
  });

  test("the person stands in the label and nowhere in the text", () => {
    const used = labelled(result, decision({ choice: "person", name: " Jana Petermann " }));
    expect(used.blocks).toEqual(result.blocks);
    expect(provenanceOf(used, "word").label).toBe("KI-Entwurf, redaktionelle Verantwortung: Jana Petermann");
  });

  test("the notice is the last paragraph of the text", () => {
    const used = labelled(result, decision({ choice: "notice", name: "wird nicht gebraucht" }));
    expect(used.blocks.at(-1)).toEqual({ index: 4, kind: "paragraph", text: "Dieser Text wurde mit KI erstellt.", sources: [] });
    expect(provenanceOf(used, "word").label).toBe("KI-Entwurf");
  });

  test("a choice counts only while the text is for the public", () => {
    expect(labelled(result, decision({ isPublic: false, choice: "notice" }))).toBe(result);
  });
});
