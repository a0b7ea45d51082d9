import { describe, expect, it } from "vitest";
import { emptyCase, type Golden, readOptions, runnable, withCase } from "../../src/administration/areas/golden/golden";

const case1 = { ...emptyCase, id: "a", title: "A" };
const golden: Golden = {
  cases: [case1, { ...case1, id: "b", function: "anonymize" }],
  revision: 1,
  functions: [{ id: "summarize", label: "Zusammenfassen", engines: ["builtin", "model"] }, { id: "anonymize", label: "Anonymisieren", engines: ["builtin"] }, { id: "ask", label: "Fragen", engines: ["builtin"] }],
  engines: ["builtin", "kgrz"],
  states: [{ function: "summarize", engine: "kgrz", red: true, current: true, time: "2026-11-25T00:00:00Z", results: [] }],
  mayWrite: true,
};

describe("golden cases", () => {
  it("run with every engine their function can use", () => {
    expect(runnable(golden).map(row => [row.function, row.engine, row.state?.red])).toEqual([
      ["summarize", "builtin", undefined], ["summarize", "kgrz", true], ["anonymize", "builtin", undefined],
    ]);
  });

  it("of one id replace each other and keep their place", () => {
    expect(withCase(golden.cases, { ...case1, title: "Neu" }).map(one => [one.id, one.title])).toEqual([["a", "Neu"], ["b", "A"]]);
    expect(withCase(golden.cases, { ...case1, id: "c" }).map(one => one.id)).toEqual(["a", "b", "c"]);
  });

  it.each([
    ["", null],
    ['{"points":3}', { points: 3 }],
    ["[1]", undefined],
    ["{", undefined],
    ["null", undefined],
  ])("options %j are read as %j", (typed, options) => {
    expect(readOptions(typed)).toEqual(options);
  });
});
