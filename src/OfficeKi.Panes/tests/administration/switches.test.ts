// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { amount, bodyOf, draftOf, type Budgets } from "../../src/administration/areas/budgets/plan";
import { type FunctionSwitch, sorted } from "../../src/administration/areas/functions/switches";
import { healthLine } from "../../src/administration/areas/models/model";
import { fromLocal, toLocal } from "../../src/administration/areas/notices/notices";
import { changedLine } from "../../src/administration/parts/changed";
import { setLanguage } from "../../src/i18n/i18n";

beforeEach(() => setLanguage("de"));
afterEach(() => setLanguage("de"));

describe("functions", () => {
  const row = (id: string, on: boolean): FunctionSwitch => ({ id, label: id, description: "", surfaces: ["word"], on, reason: null, revision: 0, changed: null });

  it("shows what is off first and leaves the order otherwise", () => {
    expect(sorted([row("a", true), row("b", false), row("c", true), row("d", false)]).map(one => one.id)).toEqual(["b", "d", "a", "c"]);
  });

  it("says who changed a setting without a name", () => {
    expect(changedLine(null)).toBe("Noch nie geändert.");
    expect(changedLine({ time: "2026-11-25T10:00:00Z", by: "you" })).toMatch(/^Zuletzt geändert am .*2026.*, von Ihnen\.$/);
    expect(changedLine({ time: "2026-11-25T10:00:00Z", by: "other" })).toContain("von einer anderen Person");
  });
});

describe("amounts", () => {
  it.each([["", null], ["  ", null], ["1250", 1250], ["1.250,50", 1250.5], ["1250.5", 1250.5], ["1.250", 1250], ["12,5 €", 12.5], ["0", 0]])("reads %s", (typed, euro) => {
    expect(amount(typed)).toBe(euro);
  });

  it.each(["viel", "-5", "1,2,3", "1e3"])("sends what is no amount as one the server refuses: %s", typed => {
    expect(amount(typed)).toBe(-1);
  });
});

describe("plan", () => {
  const figures = { spentEuro: 1, reservedEuro: 0, outlookEuro: null, state: "ok" } as const;
  const budgets: Budgets = {
    month: "2026-11",
    whole: { ...figures, softEuro: null, hardEuro: 50 },
    costCentres: [{ ...figures, id: "1", name: "Eins", softEuro: 12.5, hardEuro: null }],
    units: [{ unit: "Amt 1", costCentre: "1" }],
    defaultCostCentre: "1",
    revision: 4,
    changed: null,
  };

  it("comes back as it was", () => {
    expect(bodyOf(draftOf(budgets), 4)).toEqual({
      costCentres: [{ id: "1", name: "Eins", softEuro: 12.5, hardEuro: null }],
      units: [{ unit: "Amt 1", costCentre: "1" }],
      defaultCostCentre: "1",
      revision: 4,
    });
  });

  it("lets the first cost centre pay for the rest until another is chosen", () => {
    expect(bodyOf({ ...draftOf(budgets), defaultCostCentre: "" }, 4)).toMatchObject({ defaultCostCentre: "1" });
  });
});

describe("notices", () => {
  it("keeps a moment through the field for local time", () => {
    expect(fromLocal(toLocal("2026-12-01T08:30:00.000Z"))).toBe("2026-12-01T08:30:00.000Z");
    expect(fromLocal(toLocal(null))).toBeNull();
  });
});

describe("models", () => {
  const health = { checked: "2026-11-25T10:00:00Z", reachable: true, latencyMs: 41, lastFailure: null, failureCode: null };

  it("says in words how a model is", () => {
    expect(healthLine(health)).toContain("erreichbar, Antwort nach 41 ms");
    expect(healthLine({ ...health, reachable: false })).toContain("nicht erreichbar");
    expect(healthLine({ ...health, checked: null, reachable: null })).toBe("noch nicht geprüft");
  });
});
