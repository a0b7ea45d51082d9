import { describe, expect, it } from "vitest";
import { type Area, areasFor } from "../../src/administration/area";
import { chosen, grouped, type Requirement } from "../../src/administration/areas/compliance/requirement";

const row = (id: string, more: Partial<Requirement> = {}): Requirement =>
  ({ id, group: id.split("-")[0] ?? "", source: "Art. 4 KI-VO", text: "Schulung der Beschäftigten", state: "met", tests: [], settings: [], gap: null, city: null, points: [], ...more });

const rows = [row("AI-01", { state: "partly", gap: "Der KI-Pass fehlt" }), row("DP-10", { state: "open", city: "Führen Sie sie durch." }), row("AI-05")];

describe("choosing requirements", () => {
  it.each([
    ["", "", ["AI-01", "DP-10", "AI-05"]],
    ["open", "", ["DP-10"]],
    ["city", "", ["DP-10"]],
    ["", "ki-pass", ["AI-01"]],
    ["", "  schulung  ai-05 ", ["AI-05"]],
    ["met", "führen", []],
  ] as const)("state %j and words %j give %j", (state, words, ids) => {
    expect(chosen(rows, { state, words }).map(found => found.id)).toEqual(ids);
  });

  it("keeps groups in the order they come in, each once", () => {
    expect(grouped(rows).map(([group, members]) => [group, members.map(member => member.id)])).toEqual([["AI", ["AI-01", "AI-05"]], ["DP", ["DP-10"]]]);
  });
});

describe("areas of a person", () => {
  const area = (id: string, order: number, roles: Area["roles"]): Area => ({ id, order, roles, title: () => id, View: () => null });

  it("are those of their roles, in order", () => {
    const all = [area("late", 9, ["StaffCouncil"]), area("early", 1, ["Administrator", "StaffCouncil"]), area("other", 2, ["Administrator"])];

    expect(areasFor(all, ["StaffCouncil"]).map(one => one.id)).toEqual(["early", "late"]);
    expect(areasFor(all, ["Staff"])).toEqual([]);
  });
});
