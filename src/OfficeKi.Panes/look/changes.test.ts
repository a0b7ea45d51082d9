import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Look } from "./browser.ts";

let look: Look;
beforeAll(async () => void (look = await Look.start()));
afterAll(() => look.stop());

async function run(id: string, before?: (pane: FrameLocator) => Promise<unknown>): Promise<{ page: Page; pane: FrameLocator }> {
  const { page } = await look.visit("/");
  await page.getByTestId("persona-sachbearbeitung").click();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  await pane.getByTestId("notice-accept").click();
  await pane.getByTestId(`card-${id}`).click();
  await before?.(pane);
  await pane.getByTestId("run").click();
  await pane.getByTestId("receipt").waitFor();
  return { page, pane };
}

test("The changes that are ticked go into the text, and no others", async () => {
  const { page, pane } = await run("plain-language");
  expect(await page.locator(".sheet").textContent()).not.toContain("vollständig da sein");
  await pane.getByTestId("changes-apply").click();
  await pane.locator("[data-testid=changes-outcome] .success-line").waitFor();
  const text = await page.locator(".sheet").textContent();
  expect(text).toContain("da sein");
  expect(text).not.toContain("haben Hindernisse");
  expect(await pane.getByTestId("change-4-choose").count()).toBe(0);
});

test("A change whose place reads differently now is listed, and nothing is forced", async () => {
  const { page, pane } = await run("plain-language");
  await page.locator(".sheet p", { hasText: "Der Eigenanteil von" }).click();
  await page.keyboard.press("Home");
  await page.keyboard.type("Neu: ");
  await pane.getByTestId("changes-apply").click();
  expect(await pane.getByTestId("changes-missed").textContent()).toContain("ist im Haushaltsplan veranschlagt");
});

test("A text for the public goes in after a decision, with its notice", async () => {
  const { page, pane } = await run("rewrite", shown => shown.getByTestId("option-audience").selectOption("public"));
  await pane.getByTestId("insert-cursor").click();
  expect(await pane.getByTestId("use-message").textContent()).toContain("wer für den Text einsteht");
  expect(await page.getByTestId("inserted").count()).toBe(0);
  await pane.getByTestId("public-notice").check();
  await pane.getByTestId("insert-cursor").click();
  expect(await page.getByTestId("inserted").textContent()).toContain("Dieser Text wurde mit KI erstellt.");
});

test("What the server finds wrong stands at its field, by its label", async () => {
  const { page } = await look.visit("/");
  await page.getByTestId("persona-sachbearbeitung").click();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  await pane.getByTestId("notice-accept").click();
  await pane.getByTestId("card-ask").click();
  await pane.getByTestId("option-question").fill("invalid");
  await pane.getByTestId("run").click();
  expect(await pane.getByTestId("option-question-error").textContent()).toBe("Die Frage ist zu kurz.");
  expect(await pane.getByTestId("problem").textContent()).toContain("Ihre Frage: Die Frage ist zu kurz.");
});

test("A blackened copy is made of the answer alone", async () => {
  const { page, pane } = await run("anonymize");
  const sent = page.waitForRequest("**/api/documents");
  await pane.getByTestId("open-copy").click();
  const body = (await sent).postData() ?? "";
  expect(body).toContain("[DATUM_2]");
  expect(body).not.toContain("31. Januar 2027");
  expect(body).not.toContain("provenance");
});
