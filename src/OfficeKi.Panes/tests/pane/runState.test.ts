import { describe, expect, test } from "vitest";
import type { Block, RunEvent } from "../../src/api/types";
import { idle, reduce, type RunAction, type RunState } from "../../src/pane/runState";

const subject = { title: "Vorlage.docx", ref: null, part: "document" as const, firstParagraph: 1 };
const engine = { kind: "builtin", model: null, location: null, label: "ohne Sprachmodell" };
const block = (index: number): Block => ({ index, kind: "bullet", text: `Punkt ${index}`, sources: [] });
const event = (name: RunEvent["event"], data: object): RunAction => ({ type: "event", event: { event: name, data } as RunEvent });
const begin: RunAction[] = [{ type: "started" }, { type: "read", subject }];
const good: RunAction[] = [...begin, event("decision", { runId: "1", obligations: [], engine }), event("block", block(0)), event("done", { runId: "1", engine, data: {} }), { type: "ended" }];
const play = (actions: RunAction[], from: RunState = idle) => actions.reduce(reduce, from);

describe("a run", () => {
  test("shows blocks while it goes on", () => {
    const state = play([...begin, event("decision", { runId: "1", obligations: [] }), event("block", block(0))]);
    expect(state.step).toBe("answering");
    expect(state.result?.blocks).toHaveLength(1);
  });

  test("ends with a result and no problem", () => {
    const state = play(good);
    expect(state).toMatchObject({ step: null, problem: null, refused: false, earlier: false });
    expect(state.result?.engine?.label).toBe("ohne Sprachmodell");
  });

  test("that the server breaks off is a problem, and what came stays", () => {
    const state = play([...begin, event("block", block(0)), { type: "ended" }]);
    expect(state.problem?.code).toBe("INTERRUPTED");
    expect(state.result?.blocks).toHaveLength(1);
  });

  test("that gives nothing at all is a problem too", () => {
    expect(play([...begin, { type: "ended" }]).problem?.code).toBe("INTERRUPTED");
  });

  test("without blocks but done is an empty result", () => {
    const state = play([...begin, event("done", { runId: "1", engine, data: {} }), { type: "ended" }]);
    expect(state.problem).toBeNull();
    expect(state.result?.blocks).toEqual([]);
  });

  test.each([
    ["is refused", event("refused", { code: "POLICY_DENIED", title: "Nein" })],
    ["fails in the stream", event("problem", { code: "MODEL_FAILED", title: "Fehler" })],
    ["cannot start", { type: "failed", problem: { code: "OFFLINE", title: "" } } as RunAction],
    ["is cancelled", { type: "cancelled" } as RunAction],
  ])("that %s leaves the earlier result and says so", (_, last) => {
    const state = play([...begin, last, { type: "ended" }], play(good));
    expect(state).toMatchObject({ step: null, earlier: true, next: null });
    expect(state.result?.blocks[0]?.text).toBe("Punkt 0");
  });

  test("replaces the earlier result with its first block", () => {
    const state = play([...begin, event("block", block(7))], play(good));
    expect(state.earlier).toBe(false);
    expect(state.result?.blocks.map(({ index }) => index)).toEqual([7]);
  });

  test("forgets the problem of the one before", () => {
    const refused = play([...begin, event("refused", { code: "POLICY_DENIED", title: "Nein" })]);
    expect(play([{ type: "started" }], refused)).toMatchObject({ problem: null, refused: false });
  });

  test("on a selection counts paragraphs as the document does", () => {
    const state = play([{ type: "started" }, { type: "read", subject: { ...subject, part: "selection", firstParagraph: 12 } },
      event("source", { id: 1, ref: null, title: "", locator: "paragraph:2", text: "x" }), event("block", block(0))]);
    expect(state.result?.passages.get(1)?.locator).toBe("paragraph:13");
  });
});
