import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Look, overflow, picture, views, violations } from "./browser.ts";

let look: Look;
beforeAll(async () => void (look = await Look.start()));
afterAll(() => look.stop());

describe.each(views)("in the view $name", ({ name, width, height, options }) => {
  test("every state is free of axe violations and keeps the policy", async () => {
    const { page, complaints } = await look.visit("/", { viewport: { width, height }, ...options });
    const problems: string[] = [];
    const see = async (state: string) => {
      await page.waitForTimeout(150);
      await picture(page, `${name}-${state}`);
      problems.push(...(await violations(page)).map(line => `${state}: ${line}`));
      expect(await overflow(page), `${state} scrolls sideways`).toEqual([]);
    };

    await page.getByTestId("persona-sachbearbeitung").waitFor();
    await see("1-welcome");
    await page.getByTestId("persona-sachbearbeitung").click();
    const pane = page.frameLocator("[data-testid=pane-frame]");
    const id = (testId: string) => pane.getByTestId(testId);
    await id("ai-notice").waitFor();
    await see("2-notice");
    await id("notice-accept").click();
    await id("card-summarize").waitFor();
    await see("3-home");
    await id("card-translate").locator("summary").click();
    await id("card-summarize").click();
    await see("4-options");
    await id("run").click();
    await id("receipt").waitFor();
    await see("5-result");
    await id("source-1-0").click();
    await see("6-source");
    await id("insert-tracked").click();
    await page.getByTestId("change-accept").waitFor();
    await see("7-tracked");
    await id("receipt").locator("summary").click();
    await id("helpful-yes").click();
    await id("receipt").scrollIntoViewIfNeeded();
    await see("8-receipt");
    await id("back").click();

    await id("card-ask").click();
    await id("run").click();
    await see("9-missing");
    await id("option-question").fill("slow");
    await id("run").click();
    await id("block-0").waitFor();
    await see("10-running");
    await id("cancel").click();
    await id("cancelled").waitFor();
    await id("option-question").fill("fail");
    await id("run").click();
    await id("problem").waitFor();
    await see("11-problem");
    await id("try-builtin").click();
    await id("receipt").waitFor();
    await id("back").click();

    await page.getByTestId("document-2").click();
    await page.waitForTimeout(300);
    await id("card-summarize").click();
    await id("run").click();
    await id("refused").waitFor();
    await see("12-refused");
    await page.getByTestId("document-1").click();
    await page.waitForTimeout(300);
    await id("run").click();
    await id("warning-external").waitFor();
    await id("receipt").waitFor();
    await see("13-external");
    await page.getByTestId("paste-text").click();
    await see("14-paste");

    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
