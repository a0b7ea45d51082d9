import { expect, it } from "vitest";
import { grouped, nextRelease } from "../../src/administration/areas/packages/packages";

it("a fingerprint is read in groups of four", () => {
  expect(grouped("0a1b2c3d4e")).toBe("0a1b 2c3d 4e");
});

it.each([
  [[], "1.0.0"],
  [[{ name: "a", release: "1.0.9" }, { name: "a", release: "1.0.8" }], "1.0.10"],
  [[{ name: "b", release: "2.0.0" }], "1.0.0"],
])("after %j comes %s", (exports, release) => {
  expect(nextRelease(exports, "a")).toBe(release);
});
