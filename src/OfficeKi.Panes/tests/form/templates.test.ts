import { describe, expect, test } from "vitest";
import { fieldsOf, initialValues, problemOf, templateOf, toOptions } from "../../src/form/schema";

const fact = (id: string, type = "line") => ({ id, label: id.toUpperCase(), hint: null, type, required: true, choices: [] });
const vermerk = { id: "vermerk", label: "Vermerk", description: "d", parts: [{ id: "kopf", label: "Kopf", confidential: true, facts: [fact("betreff"), fact("tag", "date")], groups: [{ id: "punkte", label: "Punkte", entry: "Punkt", facts: [fact("was", "text")] }] }] };
const schema = {
  "x-templates": [vermerk, { id: "leer", label: "Leer" }],
  properties: {
    template: { type: "string", enum: ["vermerk", "leer"] },
    facts: { type: "object" },
    types: { type: "array", minItems: 1, title: "Arten", items: { type: "string", enum: ["A", "B"], "x-enumTitles": ["Erste", "Zweite"] }, default: ["B"] },
    other: { type: "string", "x-content": true },
  },
};
const fields = fieldsOf(schema);
const field = (name: string) => fields.find(candidate => candidate.name === name)!;

describe("a form with templates", () => {
  test("has a field for each option that can be drawn", () => {
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([["template", "choice"], ["facts", "facts"], ["types", "choices"], ["other", "content"]]);
  });

  test("reads what a template asks for", () => {
    const [part] = templateOf(field("facts"), { template: "vermerk" })!.parts;
    expect(part).toMatchObject({ label: "Kopf", confidential: true, facts: [{ id: "betreff", label: "BETREFF", kind: "line" }, { kind: "date" }], groups: [{ entry: "Punkt", facts: [{ kind: "text" }] }] });
  });

  test("reads the same from a map at the option itself", () => {
    const map = { properties: { template: { enum: ["v"] }, facts: { type: "object", "x-templates": { v: { facts: [{ id: "ort", label: "Ort", multiline: true }], groups: [] } } } } };
    const facts = fieldsOf(map).find(({ kind }) => kind === "facts")!;
    expect(templateOf(facts, { template: "v" })?.parts).toMatchObject([{ label: "", confidential: false, facts: [{ id: "ort", kind: "text", required: false }] }]);
  });

  test("sends only the chosen template's facts that are filled in", () => {
    const values = { ...initialValues(fields), template: "vermerk", facts: { betreff: "Platz", tag: " ", fremd: "x", punkte: [{ was: "eins", fremd: "x" }, { was: "" }] } };
    expect(toOptions(fields, values)).toEqual({ template: "vermerk", facts: { betreff: "Platz", punkte: [{ was: "eins" }] }, types: ["B"] });
    expect(toOptions(fields, { ...values, template: "leer" })["facts"]).toEqual({});
  });
});

test("Of several ticks at least one is needed where the schema says so", () => {
  expect(field("types").choices).toEqual([{ value: "A", title: "Erste" }, { value: "B", title: "Zweite" }]);
  expect(problemOf(field("types"), [])?.key).toBe("form.oneNeeded");
  expect(problemOf(field("types"), ["A"])).toBeNull();
});
