import { describe, expect, test } from "vitest";
import { fieldsOf, initialValues, problemOf, toOptions } from "../../src/form/schema";

const schema = {
  type: "object",
  required: ["question"],
  properties: {
    question: { type: "string", title: "Ihre Frage", description: "Ein Satz", maxLength: 10, "x-multiline": true },
    points: { type: "integer", title: "Punkte", minimum: 1, maximum: 20, default: 5 },
    audience: { type: "string", enum: ["lead", "public"], "x-enumTitles": ["Leitung", "Öffentlichkeit"], default: "lead" },
    short: { type: "boolean", title: "Kurz", default: true },
    received: { type: ["string", "null"], format: "date" },
    types: { type: "array", items: { type: "string" } },
    broken: 7,
  },
};
const fields = fieldsOf(schema);
const field = (name: string) => fields.find(candidate => candidate.name === name)!;

describe("fields of a schema", () => {
  test("come in its order, without what cannot be drawn", () => {
    expect(fields.map(({ name, kind }) => [name, kind])).toEqual([
      ["question", "multiline"], ["points", "integer"], ["audience", "choice"], ["short", "switch"], ["received", "date"],
    ]);
  });

  test("carry titles, choices and limits", () => {
    expect(field("question")).toMatchObject({ title: "Ihre Frage", description: "Ein Satz", required: true, maxLength: 10, initial: "" });
    expect(field("points")).toMatchObject({ minimum: 1, maximum: 20, initial: "5", required: false });
    expect(field("audience").choices).toEqual([{ value: "lead", title: "Leitung" }, { value: "public", title: "Öffentlichkeit" }]);
    expect(field("short").initial).toBe(true);
    expect(field("received").title).toBe("received");
  });

  test.each([null, undefined, 7, "text", [], {}, { properties: null }])("of %j are none", value => {
    expect(fieldsOf(value)).toEqual([]);
  });
});

describe("values", () => {
  test.each([
    ["question", "", "form.required"],
    ["question", "  ", "form.required"],
    ["question", "kurz", null],
    ["question", "länger als zehn", "form.tooLong"],
    ["points", "5", null],
    ["points", "", null],
    ["points", "0", "form.range"],
    ["points", "21", "form.range"],
    ["points", "2,5", "form.integer"],
    ["points", "1e3", "form.integer"],
    ["short", false, null],
  ])("%s = %j is judged %s", (name, value, key) => {
    expect(problemOf(field(name), value)?.key ?? null).toBe(key);
  });

  test("start with the defaults", () => {
    expect(initialValues(fields)).toEqual({ question: "", points: "5", audience: "lead", short: true, received: "" });
  });

  test("go to the server typed, and the empty ones stay here", () => {
    expect(toOptions(fields, { ...initialValues(fields), question: "Wer?", points: "7", short: false }))
      .toEqual({ question: "Wer?", points: 7, audience: "lead", short: false });
  });
});
