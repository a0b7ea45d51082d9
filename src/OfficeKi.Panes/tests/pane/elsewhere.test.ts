import { expect, test } from "vitest";
import { isElsewhere } from "../../src/pane/elsewhere";

test.each([
  ["two mails of one subject", { title: "AW: Frage", item: "a" }, { title: "AW: Frage", item: "b" }, true],
  ["the same mail", { title: "AW: Frage", item: "a" }, { title: "AW: Frage", item: "a" }, false],
  ["a draft with a new subject", { title: "Alt", item: "open:1" }, { title: "Neu", item: "open:1" }, false],
  ["no mail at all", { title: "Frage", item: "a" }, { title: "" }, true],
  ["two documents", { title: "a.docx" }, { title: "b.docx" }, true],
  ["the same document", { title: "a.docx" }, { title: "a.docx" }, false],
  ["a document without a name", { title: "a.docx" }, { title: "" }, false],
])("On screen is %s", (_, subject, situation, elsewhere) => {
  expect(isElsewhere({ item: undefined, ...subject }, { item: undefined, ...situation })).toBe(elsewhere);
});
