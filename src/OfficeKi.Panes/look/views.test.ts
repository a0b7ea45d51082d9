import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Look, picture, violations } from "./browser.ts";

let look: Look;
beforeAll(async () => void (look = await Look.start()));
afterAll(() => look.stop());

const views = [
  { name: "light", width: 1440, height: 1000, options: {} },
  { name: "dark", width: 1440, height: 1000, options: { colorScheme: "dark" as const } },
  { name: "english", width: 1100, height: 900, options: { locale: "en-GB" } },
  { name: "narrow", width: 320, height: 640, options: {} },
  { name: "zoomed", width: 320, height: 256, options: {} },
  { name: "contrast", width: 1440, height: 1000, options: { forcedColors: "active" as const } },
];

/** What to do before the start, and what to wait for after it. */
const functions: Record<string, { before?(pane: FrameLocator): Promise<void>; see: string }> = {
  "plain-language": { see: "readability" },
  rewrite: { before: async pane => void (await pane.getByTestId("option-audience").selectOption("public")), see: "changes" },
  compare: { before: async pane => {
    await pane.getByTestId("option-other").fill("Angebot");
    await pane.getByTestId("option-other-search").click();
    await pane.getByTestId("option-other-hit-0").click();
  }, see: "differences" },
  check: { see: "issues" },
  anonymize: { before: async pane => pane.getByTestId("option-types-more").locator("summary").click(), see: "open-copy" },
  explain: { see: "terms" },
  reply: { see: "reply-facts" },
  draft: { before: async pane => {
    await pane.getByTestId("option-template").selectOption("pressemitteilung");
    await pane.getByTestId("option-facts-betreff").fill("Neuer Marktplatz");
    await pane.getByTestId("option-facts-punkte-add").click();
  }, see: "save-word" },
};

describe.each(views)("in the view $name", ({ name, width, height, options }) => {
  test("every function's form and result is free of axe violations and fits the width", async () => {
    const { page, complaints } = await look.visit("/", { viewport: { width, height }, ...options });
    const pane = await enter(page);
    const problems: string[] = [];
    for (const [id, { before, see }] of Object.entries(functions)) {
      await pane.getByTestId(`card-${id}`).click();
      await before?.(pane);
      await report(page, `${name}-view-${id}-form`, problems);
      await pane.getByTestId("run").click();
      await pane.getByTestId(see).waitFor();
      await pane.getByTestId("receipt").waitFor();
      await report(page, `${name}-view-${id}`, problems);
      await pane.getByTestId("back").click();
    }
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);
});

async function enter(page: Page): Promise<FrameLocator> {
  await page.getByTestId("persona-sachbearbeitung").click();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  await pane.getByTestId("notice-accept").click();
  await pane.getByTestId("card-summarize").waitFor();
  return pane;
}

async function report(page: Page, state: string, problems: string[]): Promise<void> {
  await page.waitForTimeout(100);
  await picture(page, state);
  problems.push(...(await violations(page)).map(line => `${state}: ${line}`));
  const frame = page.frames().find(candidate => candidate.url().includes("/panes/word"));
  const wide = await frame?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide !== 0) problems.push(`${state}: scrolls sideways by ${wide}`);
}
