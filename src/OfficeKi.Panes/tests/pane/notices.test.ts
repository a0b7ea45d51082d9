import { describe, expect, it } from "vitest";
import { nothingTold, paragraphs, toldBy } from "../../src/pane/notices/notices";

describe("what the organisation tells", () => {
  it("is read as it is", () => {
    const told = { notices: [{ severity: "warning", text: "Wartung" }], terms: { version: 2, text: "Regeln", accepted: false } };
    expect(toldBy({ name: "x", ...told })).toEqual(told);
  });

  it.each([null, undefined, {}, { notices: "x" }])("is nothing when an older server tells nothing: %j", me => {
    expect(toldBy(me)).toEqual(nothingTold);
  });

  it("keeps the paragraphs of the terms", () => {
    expect(paragraphs("Eins\r\n\r\n  Zwei \n")).toEqual(["Eins", "Zwei"]);
  });
});
