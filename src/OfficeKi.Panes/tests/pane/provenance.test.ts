import { expect, test } from "vitest";
import { provenanceOf } from "../../src/pane/provenance";
import type { RunResult } from "../../src/pane/runState";

const labels = [["document", "KI im Dokument"], ["mail", "KI in der Mail"], ["chat", "KI im Chat"]].map(([where, text]) => ({ type: "label", where, text }));

function resultWith(obligations: { type: string }[]): RunResult {
  return { subject: { title: "", ref: null, part: "document", firstParagraph: 1 }, decision: { obligations } } as unknown as RunResult;
}

test.each([["word", "KI im Dokument"], ["outlook", "KI in der Mail"], ["teams", "KI im Chat"]] as const)("In %s a text is called what the policy demands there", (surface, label) => {
  expect(provenanceOf(resultWith(labels), surface).label).toBe(label);
});

test("Where the policy demands nothing the pane has its own word", () => {
  expect(provenanceOf(resultWith(labels.slice(1)), "word").label).toBe("KI-Entwurf");
});
