import { expect, test } from "vitest";
import { errorLines, fieldErrors } from "../../src/api/problem";

test("Errors of options carry the option's name, all others only their message", () => {
  expect(fieldErrors([{ field: "options.points", message: "zu groß" }, { field: "options.facts.ort[0]", message: "zu lang" }, { field: "content", message: "fehlt" }, "allgemein"])).toEqual([
    { option: "points", message: "zu groß" }, { option: "facts", message: "zu lang" }, { option: null, message: "fehlt" }, { option: null, message: "allgemein" },
  ]);
  expect(fieldErrors({ "options.points": ["zu", "groß"] })).toEqual([{ option: "points", message: "zu groß" }]);
  expect(fieldErrors(undefined)).toEqual([]);
});

test("An option is called by its title in the form", () => {
  expect(errorLines([{ field: "options.points", message: "zu groß" }], () => "Anzahl der Punkte")).toEqual(["Anzahl der Punkte: zu groß"]);
});
