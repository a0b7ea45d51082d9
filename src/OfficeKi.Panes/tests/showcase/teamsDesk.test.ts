import { expect, test } from "vitest";
import type { DemoPassage } from "../../src/showcase/demoContent";
import { commandOf, shownText } from "../../src/showcase/teams/channel";
import { messagesOf } from "../../src/showcase/teams/chat";

test("Passages of a chat go back to the messages they are from", () => {
  const passage = (locator: string, text: string): DemoPassage => ({ locator, text, kind: "paragraph", level: 0 });

  expect(messagesOf({ passages: [
    passage("message:1/field:from", "Kai Wirtgen"), passage("message:1/field:date", "9. November 2026, 8.31 Uhr"), passage("message:1/paragraph:1", "Guten Morgen!"), passage("message:1/paragraph:2", "Bis gleich."),
    passage("message:2/paragraph:1", "Danke."), passage("message:9/paragraph:1", "niemand"), passage("paragraph:1", "nirgends"),
  ] }, ["a", "b"])).toEqual([
    { id: "a", who: "Kai Wirtgen", when: "9. November 2026, 8.31 Uhr", paragraphs: ["Guten Morgen!", "Bis gleich."] },
    { id: "b", who: "", when: "", paragraphs: ["Danke."] },
  ]);
});

test.each([["summarize", "summarize"], ["plain-language", "plainLanguage"]])("The command of %s is %s", (id, command) => {
  expect(commandOf(id)).toBe(command);
});

test.each([["1\\. Punkt", "1. Punkt"], ["\\*a\\* \\[b\\] \\\\", "*a* [b] \\"], ["C:\\Temp", "C:\\Temp"], ["\\# x", "# x"]])("A card's %j is shown as %j", (markdown, shown) => {
  expect(shownText(markdown)).toBe(shown);
});
