import { expect, test } from "vitest";
import { chipName } from "../../src/pane/placeNames";

test.each([
  ["paragraph:52", "Das Land fördert das Vorhaben mit 60 Prozent.", "„Das Land fördert das …“"],
  ["paragraph:3", "Kurz  gesagt", "„Kurz gesagt“"],
  ["page:3/paragraph:2", "Kurz", "S. 3 „Kurz“"],
  ["footnote:1", "Amtsblatt", "Fn. 1 „Amtsblatt“"],
  ["paragraph:5", " ", "Abs. 5"],
])("The chip of %s with %j says %s", (locator, text, expected) => {
  expect(chipName({ locator, text })).toBe(expected);
});
