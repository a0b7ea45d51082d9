import { describe, expect, it } from "vitest";
import { plotsOf } from "../../src/administration/areas/evaluation/section";
import { nameOf } from "../../src/administration/areas/usage/texts";
import { lastYear, queryOf } from "../../src/administration/parts/Months";
import { lines, placed } from "../../src/administration/parts/Plot";
import { addedUp, overMonths, type Usage, type UsageGroup, type UsageMonth } from "../../src/administration/parts/usage";

const sums = (calls: number) => ({ calls, tokensIn: calls, tokensOut: calls, costEuro: calls / 10, medianMs: 10, p95Ms: 20 });
const group = (name: string, calls: number): UsageGroup => ({ name, label: null, ...sums(calls) });
const month = (name: string, groups: UsageGroup[]): UsageMonth => ({ month: name, total: sums(10), refusedPercent: null, groups });

describe("a plot", () => {
  it("puts the largest value at the top and zero on the axis", () => {
    expect(placed([{ label: "a", value: 0 }, { label: "b", value: 10 }, { label: "c", value: 5 }]).map(mark => mark.y)).toEqual([140, 22, 81]);
  });

  it("stays on the axis when all is zero, and empty when there is nothing", () => {
    expect(placed([{ label: "a", value: 0 }])[0]?.y).toBe(140);
    expect(placed([])).toEqual([]);
  });

  it("draws no line through what is not known", () => {
    const marks = placed([1, 2, null, 3, 4].map((value, index) => ({ label: String(index), value })));
    expect(lines(marks)).toHaveLength(2);
  });
});

describe("usage", () => {
  it("adds groups of months up, what is together at the end", () => {
    const months = [month("2026-09", [group("*", 90), group("ask", 6)]), month("2026-10", [group("ask", 7), group("tasks", 20)])];
    expect(addedUp(months).map(one => [one.name, one.calls, one.tokens])).toEqual([["tasks", 20, 40], ["ask", 13, 26], ["*", 90, 180]]);
  });

  it("shows a month without calls as zero and a withheld one as unknown", () => {
    const usage = { to: "2026-12", months: [month("2026-09", []), { ...month("2026-11", []), total: null }] } as unknown as Usage;
    expect(overMonths(usage, one => one.total?.calls ?? null)).toEqual([
      { label: "09/2026", value: 10 }, { label: "10/2026", value: 0 }, { label: "11/2026", value: null }, { label: "12/2026", value: 0 },
    ]);
  });

  it("has words for what is not a name", () => {
    expect([nameOf(group("*", 1)), nameOf(group("-", 1)), nameOf(group("done", 1)), nameOf(group("Bauamt", 1)), nameOf({ name: "ask", label: "Fragen" })])
      .toEqual(["Übrige (zu kleine Gruppen)", "unbekannt oder trifft nicht zu", "fertig", "Bauamt", "Fragen"]);
  });
});

describe("months", () => {
  it("are the last twelve closed ones at first, across a new year", () => {
    expect(lastYear(new Date("2026-01-31T12:00:00Z"))).toEqual({ from: "2025-01", to: "2025-12" });
  });

  it("are asked for only when they are months", () => {
    expect(queryOf({ from: "2026-01", to: "20" }, { by: "unit" })).toBe("from=2026-01&by=unit");
  });
});

describe("the evaluation", () => {
  it("draws the numbers of months and leaves out words", () => {
    const section = { id: "months", title: "", text: "", columns: [{ title: "Monat", decimals: null }, { title: "Aufrufe", decimals: 0 }, { title: "Schwelle", decimals: null }], rows: [["2026-10", 5, "x"], ["2026-11", null, ""]] };
    expect(plotsOf(section)).toEqual([{ title: "Aufrufe", digits: 0, points: [{ label: "10/2026", value: 5 }, { label: "11/2026", value: null }] }]);
    expect(plotsOf({ ...section, id: "unit" })).toEqual([]);
  });
});
