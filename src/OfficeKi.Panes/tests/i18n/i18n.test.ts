import { describe, expect, test } from "vitest";
import { de } from "../../src/i18n/de";
import { en } from "../../src/i18n/en";
import { pick, t, tCode } from "../../src/i18n/i18n";

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();

describe("the dictionaries", () => {
  test("have the same keys", () => {
    expect(Object.keys(en)).toEqual(Object.keys(de));
  });

  test.each(Object.keys(de) as (keyof typeof de)[])("say %s in both languages with the same values", key => {
    expect(de[key].trim()).not.toBe("");
    expect(en[key].trim()).not.toBe("");
    expect(placeholders(en[key])).toEqual(placeholders(de[key]));
  });

  test("fill in values and leave unknown codes as they are", () => {
    expect(t("form.range", { min: 1, max: 20 })).toBe("Bitte geben Sie eine Zahl von 1 bis 20 ein.");
    expect(tCode("type", "IBAN")).toBe("IBAN");
    expect(tCode("type", "NEW_TYPE")).toBe("NEW_TYPE");
  });
});

test.each([
  ["?lang=en", ["de-DE"], "en"],
  ["?lang=de", ["en-GB"], "de"],
  ["?lang=fr", ["en-GB"], "en"],
  ["", ["fr-FR", "en-US", "de"], "en"],
  ["", ["fr-FR"], "de"],
  ["", [], "de"],
] as const)("the language of %j with a browser in %j is %s", (search, preferred, expected) => {
  expect(pick(search, preferred)).toBe(expected);
});
