import { expect, test } from "vitest";

const modules = import.meta.glob<{ texts: { de: Record<string, string>; en: Record<string, string> } }>("../../../src/pane/functions/*/texts.ts", { eager: true });

test.each(Object.entries(modules))("%s says the same things in both languages", (_, { texts }) => {
  const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();
  expect(Object.keys(texts.en)).toEqual(Object.keys(texts.de));
  for (const [key, text] of Object.entries(texts.de)) {
    expect(text.trim(), key).not.toBe("");
    expect(placeholders(texts.en[key] ?? ""), key).toEqual(placeholders(text));
  }
});

test("Every folder of functions has texts and a view", () => {
  const views = Object.keys(import.meta.glob("../../../src/pane/functions/*/index.tsx"));
  expect(Object.keys(modules).map(path => path.replace("texts.ts", "index.tsx")).sort()).toEqual(views.sort());
});
