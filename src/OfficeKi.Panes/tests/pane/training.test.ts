// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { setLanguage } from "../../src/i18n/i18n";
import { chosenAnswers, dayName, type Lesson, nextLesson } from "../../src/pane/training/training";

const lesson = (id: string): Lesson => ({ id, title: id, text: "", questions: [{ text: "1", answers: ["a", "b"] }, { text: "2", answers: ["a", "b"] }] });
const lessons = ["a", "b", "c"].map(lesson);

describe("the next lesson", () => {
  it.each([["a", ["a"], "b"], ["b", ["a", "b"], "c"], ["c", ["c"], "a"], ["b", ["b", "c"], "a"], ["a", ["a", "b", "c"], null]])("after %s with %j done is %s", (current, done, next) => {
    expect(nextLesson(lessons, current, done)?.id ?? null).toBe(next);
  });
});

describe("answers", () => {
  it("are complete or none", () => {
    expect(chosenAnswers(lesson("a"), { 0: 1, 1: 0 })).toEqual([1, 0]);
    expect(chosenAnswers(lesson("a"), { 1: 0 })).toBeNull();
    expect(chosenAnswers(lesson("a"), {})).toBeNull();
  });
});

it("names a day the same in every time zone", () => {
  setLanguage("de");
  expect(dayName("2027-11-25")).toBe("25. November 2027");
});
