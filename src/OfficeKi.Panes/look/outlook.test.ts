import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Look, overflow, picture, views, violations } from "./browser.ts";

let look: Look;
beforeAll(async () => void (look = await Look.start()));
afterAll(() => look.stop());

async function open(): Promise<{ page: Page; pane: FrameLocator }> {
  const { page } = await look.visit("/");
  await page.getByTestId("persona-sachbearbeitung").click();
  await page.getByTestId("desk-outlook").click();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  await pane.getByTestId("notice-accept").click();
  await pane.getByTestId("card-summarize").waitFor();
  await page.getByTestId("reading-pane").waitFor();
  return { page, pane };
}

async function run(pane: FrameLocator, card: string): Promise<void> {
  await pane.getByTestId(`card-${card}`).click();
  await pane.getByTestId("run").click();
  await pane.getByTestId("receipt").waitFor();
}

describe.each(views)("the mailbox in the view $name", ({ name, width, height, options }) => {
  test("is free of axe violations in every state and keeps the policy", async () => {
    const { page, complaints } = await look.visit("/", { viewport: { width, height }, ...options });
    const problems: string[] = [];
    const see = async (state: string) => {
      await page.waitForTimeout(300);
      await picture(page, `mail-${name}-${state}`);
      problems.push(...(await violations(page)).map(line => `${state}: ${line}`));
      expect(await overflow(page), `${state} scrolls sideways`).toEqual([]);
    };

    await page.getByTestId("persona-sachbearbeitung").click();
    await page.getByTestId("desk-outlook").click();
    const pane = page.frameLocator("[data-testid=pane-frame]");
    const id = (testId: string) => pane.getByTestId(testId);
    await id("notice-accept").click();
    await id("card-tasks").waitFor();
    await page.getByTestId("reading-pane").waitFor();
    await see("1-reading");
    await id("card-tasks").click();
    await see("2-options");
    await id("run").click();
    await id("entries").waitFor();
    await id("todo-0").click();
    await id("confirm-entry").waitFor();
    await see("3-confirm");
    await id("entry-confirm").click();
    await id("entry-created-0").waitFor();
    await id("event-0").click();
    await id("confirm-entry").waitFor();
    await id("entry-confirm").click();
    await id("entry-created-0").waitFor();
    await see("4-created");
    await id("insert-reply").click();
    await page.getByTestId("compose").waitFor();
    await see("5-reply");
    await id("back").click();
    await id("card-summarize").click();
    await id("run").click();
    await id("insert-replace").click();
    await id("confirm-replace").waitFor();
    await see("6-replace");
    await page.getByTestId("discard").click();
    await page.getByTestId("thread").locator("summary").click();
    await see("7-thread");
    await page.getByTestId("folder-calendar").click();
    await page.getByTestId("mail-0").click();
    await id("open-item").or(id("result")).first().waitFor();
    await see("8-calendar");

    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test("A mail goes by reference, its conversation when the user chooses that", async () => {
  const { page, pane } = await open();
  await pane.getByTestId("card-check").click();
  const first = page.waitForRequest("**/api/runs");
  await pane.getByTestId("run").click();
  expect((await first).postDataJSON()).toMatchObject({ surface: "outlook", content: { ref: "mail:frage-2", text: null, html: null, part: "document" } });
  await pane.getByTestId("receipt").waitFor();
  await pane.getByTestId("change-options").click();
  await pane.getByTestId("part-thread").check();
  const second = page.waitForRequest("**/api/runs");
  await pane.getByTestId("run").click();
  expect((await second).postDataJSON()).toMatchObject({ content: { ref: "thread:frage", text: null, part: "item" } });
});

test("A source leads to its place in the mail, also inside the folded conversation", async () => {
  const { page, pane } = await open();
  await run(pane, "summarize");
  await pane.getByTestId("source-0-0").click();
  expect(await page.locator(".is-source").getAttribute("data-locator")).toBe("paragraph:2");
  await pane.getByTestId("change-options").click();
  await pane.getByTestId("part-thread").check();
  await pane.getByTestId("run").click();
  await pane.getByTestId("source-0-0").filter({ hasText: "Nachr." }).click();
  await page.locator("details[open] .is-source").waitFor();
});

test("After another mail with the same subject is opened, the reply is refused and nothing is opened", async () => {
  const { page, pane } = await open();
  await run(pane, "summarize");
  await page.getByTestId("mail-1").click();
  await pane.getByTestId("other-document").waitFor();
  await pane.getByTestId("insert-reply").click();
  await expect.poll(() => pane.getByTestId("use-message").textContent()).toContain("andere Mail");
  expect(await page.getByTestId("compose").count()).toBe(0);
  await page.getByTestId("mail-0").click();
  await pane.getByTestId("other-document").waitFor({ state: "detached" });
  await pane.getByTestId("insert-reply").click();
  await page.getByTestId("compose").waitFor();
});

test("What one writes is found again after looking at another mail, and a selection alone can be worked on", async () => {
  const { page, pane } = await open();
  await page.getByTestId("desk-reply").click();
  await page.keyboard.type("Guten Tag, ich komme gern.");
  await page.getByTestId("mail-1").click();
  await page.getByTestId("compose").waitFor({ state: "detached" });
  await page.getByTestId("mail-0").click();
  expect(await page.getByTestId("draft").textContent()).toContain("ich komme gern");
  await page.getByTestId("draft").locator("p").first().click({ clickCount: 3 });
  await pane.getByTestId("card-check").click();
  await pane.getByTestId("part-selection").check();
  const sent = page.waitForRequest("**/api/runs");
  await pane.getByTestId("run").click();
  expect((await sent).postDataJSON()).toMatchObject({ content: { ref: null, text: "Guten Tag, ich komme gern.", part: "selection" } });
});

test("An own file is opened as a mail and goes along as text", async () => {
  const { page, pane } = await open();
  await page.getByTestId("file-input").setInputFiles({ name: "Anfrage.txt", mimeType: "text/plain", buffer: Buffer.from("Guten Tag,\nwann tagt der Rat?") });
  await pane.getByText("Mail: Anfrage.txt").waitFor();
  await pane.getByTestId("card-check").click();
  const sent = page.waitForRequest("**/api/runs");
  await pane.getByTestId("run").click();
  expect((await sent).postDataJSON()).toMatchObject({ content: { ref: null, text: "Guten Tag,\nwann tagt der Rat?" } });
});

test("A creation that failed is tried again under the same confirmation, so that nothing is made twice", async () => {
  const { page, pane } = await open();
  const tokens: unknown[] = [];
  await page.route("**/api/actions", route => {
    tokens.push(route.request().postDataJSON().token);
    return tokens.length === 1
      ? route.fulfill({ status: 503, contentType: "application/problem+json", body: JSON.stringify({ code: "UNAVAILABLE", title: "Nicht verfügbar", detail: "Bitte bestätigen Sie noch einmal." }) })
      : route.continue();
  });
  await run(pane, "tasks");
  await pane.getByTestId("todo-0").click();
  await pane.getByTestId("entry-confirm").click();
  await pane.getByTestId("confirm-entry").getByText("Bitte bestätigen Sie noch einmal").waitFor();
  await pane.getByTestId("entry-confirm").click();
  await pane.getByTestId("entry-created-0").waitFor();
  expect(tokens[1]).toBe(tokens[0]);
});

test("A confirmation that has gone stale creates nothing and is shown again", async () => {
  const { page, pane } = await open();
  let refusals = 1;
  await page.route("**/api/actions", route => refusals-- > 0
    ? route.fulfill({ status: 409, contentType: "application/problem+json", body: JSON.stringify({ code: "STALE_CONFIRMATION", title: "Veraltet" }) })
    : route.continue());
  await run(pane, "tasks");
  await pane.getByTestId("todo-0").click();
  await pane.getByTestId("entry-confirm").click();
  await pane.getByTestId("confirm-entry").getByText("Es wurde nichts angelegt").waitFor();
  expect(await pane.getByTestId("entry-created-0").count()).toBe(0);
  await pane.getByTestId("entry-confirm").click();
  await pane.getByTestId("entry-created-0").waitFor();
});
