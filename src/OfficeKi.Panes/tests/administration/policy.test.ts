import { describe, expect, it } from "vitest";
import { factsOf, indexOf, lineNumbers, starter, type WhatIf } from "../../src/administration/areas/policy/policy";

const harmless: WhatIf = {
  function: "ask", roles: [], surface: "word", engine: "builtin", location: "eu", classification: "normal",
  origin: "internal", audience: "internal", orgUnit: " ", training: "", personalData: [], markings: [], special: false,
};

describe("places in a policy file", () => {
  it("numbers every line, an empty last one too", () => {
    expect(lineNumbers("a\nb\n")).toBe("1\n2\n3");
    expect(lineNumbers("")).toBe("1");
  });

  it.each([
    [1, 1, 0],
    [2, 3, 5],
    [3, 1, 6],
    [9, 9, 7],
  ])("line %i, column %i is at %i", (line, column, index) => {
    expect(indexOf("ab\ncd\ne", line, column)).toBe(index);
  });

  it("starts with a package that extends the base", () => {
    expect(starter("ki@stadt.example")[0]?.text).toContain("extends: base\ncontact: ki@stadt.example\n");
  });
});

describe("facts of a question", () => {
  it("leave out what was not stated, so that it is harmless", () => {
    expect(factsOf(harmless)).toEqual({ function: "ask", surface: "word", engine: "builtin", classification: "normal", origin: "internal", audience: "internal" });
  });

  it("state what was, in the words of the cases", () => {
    expect(factsOf({ ...harmless, roles: ["Lead"], engine: "model", orgUnit: " Amt 61 ", training: "0", personalData: ["IBAN"], markings: ["vs-nfd"], special: true })).toMatchObject({
      roles: ["Lead"], model: { location: "eu" }, orgUnit: "Amt 61", training: { level: 0 }, personalData: { IBAN: 1 }, markings: ["vs-nfd"], specialCategories: ["health"],
    });
  });
});
