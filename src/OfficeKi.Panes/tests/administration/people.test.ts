import { describe, expect, it } from "vitest";
import { openFirst, type Planned } from "../../src/administration/areas/staff/staff";
import { bodyOf, draftOf, toggled } from "../../src/administration/areas/training/training";
import { guidOf } from "../../src/administration/areas/unmasking/unmasking";

describe("rules of the KI-Pass", () => {
  const area = { requiredFor: ["assisted"], months: 12, exceptRoles: [], classes: [], roles: [], passedAtLeast: null, smallestGroup: 5, keptMonths: 12, revision: 3, changed: null };

  it("go back as they came", () => {
    expect(bodyOf(draftOf(area), area.revision)).toEqual({ requiredFor: ["assisted"], months: 12, exceptRoles: [], revision: 3 });
  });

  it.each([["", null], ["zwölf", null], ["1.5", null], [" 24 ", 24]])("read months %j as %j", (typed, months) => {
    expect(bodyOf({ ...draftOf(area), months: typed }, 0)).toMatchObject({ months });
  });

  it("take a word in once and out again", () => {
    expect(toggled(["a"], "b", true)).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "b", true)).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a", false)).toEqual(["b"]);
  });
});

describe("numbers of entries and persons", () => {
  it.each([
    [" 0A5E7C34-1f82-4b9d-a6c0-3d8e2f71b901 ", "0a5e7c34-1f82-4b9d-a6c0-3d8e2f71b901"],
    ["Miriam Velten", null],
    ["", null],
    ["0a5e7c34-1f82-4b9d-a6c0-3d8e2f71b90", null],
  ])("%j is %j", (typed, guid) => {
    expect(guidOf(typed)).toBe(guid);
  });
});

it("shows drafts without a position first", () => {
  const draft = (version: number, position: Planned["position"]): Planned => ({ version, position, time: "", reason: "", widens: null, sentences: [], note: null, revision: 0 });
  expect(openFirst([draft(4, "consents"), draft(3, null), draft(2, "informed"), draft(1, null)]).map(one => one.version)).toEqual([3, 1, 4, 2]);
});
