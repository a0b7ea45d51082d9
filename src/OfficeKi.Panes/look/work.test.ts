import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Look } from "./browser.ts";

let look: Look;
beforeAll(async () => void (look = await Look.start()));
afterAll(() => look.stop());

const paneLimit = 100_000;

async function open(path = "/"): Promise<{ page: Page; pane: FrameLocator }> {
  const { page } = await look.visit(path);
  await page.getByTestId("persona-sachbearbeitung").click();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  await pane.getByTestId("notice-accept").click();
  await pane.getByTestId("card-summarize").waitFor();
  return { page, pane };
}

/** Presses Tab until the wanted element has the focus, in whatever frame it is. */
async function tabTo(page: Page, testId: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    for (const frame of page.frames()) {
      if (await frame.evaluate(id => document.activeElement?.getAttribute("data-testid") === id && document.hasFocus(), testId)) return;
    }
  }
  throw new Error(`${testId} cannot be reached by keyboard`);
}

test("Everything from sign-in to insertion works with the keyboard alone", async () => {
  const { page } = await look.visit("/");
  await page.getByTestId("persona-sachbearbeitung").waitFor();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  const press = async (testId: string, key = "Enter") => {
    await tabTo(page, testId);
    await page.keyboard.press(key);
  };

  await press("persona-sachbearbeitung");
  await pane.getByTestId("notice-accept").waitFor();
  await press("notice-accept");
  await pane.getByTestId("card-summarize").waitFor();
  await press("card-summarize");
  await press("run", "Space");
  await pane.getByTestId("receipt").waitFor();
  expect(await pane.locator(":focus").textContent()).toBe("Ergebnis");
  await press("source-0-0");
  await page.locator(".is-source").waitFor();
  await press("insert-tracked");
  await page.getByTestId("inserted").waitFor();
  await press("change-accept");
  expect(await page.locator(".tracked").count()).toBe(0);
  expect(await page.getByTestId("inserted").count()).toBe(1);
});

test("A selection alone goes to the server, and its source leads back to the page", async () => {
  const { page, pane } = await open();
  const sent = page.waitForRequest("**/api/runs");
  const paragraph = page.locator(".sheet p", { hasText: "Das Land fördert" });
  await paragraph.click({ clickCount: 3 });
  await pane.getByTestId("card-summarize").click();
  await pane.getByTestId("part-selection").check();
  await pane.getByTestId("run").click();

  const { content } = (await sent).postDataJSON() as { content: { text: string; part: string } };
  expect(content.part).toBe("selection");
  expect(content.text).toBe(await paragraph.textContent());
  await pane.getByTestId("source-0-0").click();
  expect(await page.locator(".is-source").textContent()).toBe(content.text);
});

test("An unchanged document goes by reference, an edited one as it is on screen", async () => {
  const { page, pane } = await open();
  await pane.getByTestId("card-check").click();
  const first = page.waitForRequest("**/api/runs");
  await pane.getByTestId("run").click();
  expect((await first).postDataJSON()).toMatchObject({ content: { ref: "drive:d1!marktplatz", text: null } });
  await pane.getByTestId("receipt").waitFor();

  await page.locator(".sheet p").first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(" Neu");
  const second = page.waitForRequest("**/api/runs");
  await pane.getByTestId("run").click();
  const { content } = (await second).postDataJSON() as { content: { text: string } };
  expect(content.text.split("\n")[0]).toBe("Stadt Moselstetten · Der Oberbürgermeister Neu");
});

test("Text goes in after the paragraph of the cursor, and a rejected change leaves nothing", async () => {
  const { page, pane } = await open();
  await page.locator(".sheet p", { hasText: "zuletzt 1983" }).click();
  await pane.getByTestId("card-summarize").click();
  await pane.getByTestId("run").click();
  await pane.getByTestId("insert-tracked").click();
  expect(await page.locator(".sheet p:has-text('zuletzt 1983') + .inserted.tracked").count()).toBe(1);
  await page.getByTestId("change-reject").click();
  expect(await page.getByTestId("inserted").count()).toBe(0);

  await pane.getByTestId("insert-cursor").click();
  expect(await page.locator(".sheet p:has-text('zuletzt 1983') + .inserted:not(.tracked)").count()).toBe(1);
});

test("Own text is opened here, and what was hidden in a file is told", async () => {
  const { page, pane } = await open();
  await page.getByTestId("paste-text").click();
  await page.getByTestId("paste-area").fill("Erste Zeile\nZweite Zeile mit <b>Zeichen</b>");
  await page.getByTestId("paste-use").click();
  expect(await page.locator(".sheet p").allTextContents()).toEqual(["Erste Zeile", "Zweite Zeile mit <b>Zeichen</b>"]);
  await pane.getByText("Eingefügter Text").waitFor();

  await page.getByTestId("file-input").setInputFiles({ name: "Brief.txt", mimeType: "text/plain", buffer: Buffer.from("Sehr\u200b geehrte") });
  await page.getByTestId("hidden-badge").waitFor();
  await page.getByTestId("file-input").setInputFiles({ name: "Kaputt.docx", mimeType: "application/zip", buffer: Buffer.from("x") });
  expect(await page.locator("[data-testid=desk-message].failed").textContent()).toContain("beschädigt");
});

test("A confirmation that the policy demands comes before insertion", async () => {
  const { page, pane } = await open();
  await pane.getByTestId("card-ask").click();
  await pane.getByTestId("option-question").fill("Was kostet es?");
  await pane.getByTestId("run").click();
  await pane.getByTestId("insert-cursor").click();
  expect(await pane.getByTestId("use-message").textContent()).toContain("bestätigen");
  expect(await page.getByTestId("inserted").count()).toBe(0);
  await pane.getByTestId("confirm").check();
  await pane.getByTestId("insert-cursor").click();
  await page.getByTestId("inserted").waitFor();
});

test("Deadlines can be saved as a calendar file", async () => {
  const { page, pane } = await open();
  await pane.getByTestId("card-tasks").click();
  await pane.getByTestId("run").click();
  const download = page.waitForEvent("download");
  await pane.getByTestId("save-calendar").click();
  expect((await download).suggestedFilename()).toBe("OfficeKi.ics");
});

test("The language changes in page and pane without losing the work", async () => {
  const { page, pane } = await open();
  await pane.getByTestId("card-summarize").click();
  await pane.getByTestId("run").click();
  await pane.getByTestId("receipt").waitFor();
  await page.getByTestId("showcase-language").click();
  await pane.getByText("What the AI has seen").waitFor();
  expect(await pane.getByTestId("block-0").count()).toBe(1);
});

test("Nothing but the accepted notice stays in the browser", async () => {
  const { page, pane } = await open();
  await pane.getByTestId("card-summarize").click();
  await pane.getByTestId("run").click();
  await pane.getByTestId("receipt").waitFor();
  for (const frame of page.frames()) {
    expect(await frame.evaluate(() => [Object.keys(localStorage), sessionStorage.length, document.cookie])).toEqual([["officeki.notice"], 0, ""]);
    expect(frame.url()).not.toContain("Marktplatz");
  }
});

test("Outside of a host the pane says where to open it", async () => {
  const { page } = await look.visit("/panes/word");
  await page.getByTestId("start-noHost").waitFor();
});

test(`The pane's scripts and styles weigh at most ${paneLimit} bytes`, async () => {
  const { page } = await look.visit("/");
  const loaded = new Set<string>();
  page.on("request", request => {
    const [, name] = /\/panes\/assets\/([^?]+\.(?:js|css))/.exec(request.url()) ?? [];
    if (name && request.frame().url().includes("/panes/word")) loaded.add(name);
  });
  await page.getByTestId("persona-sachbearbeitung").click();
  const pane = page.frameLocator("[data-testid=pane-frame]");
  await pane.getByTestId("notice-accept").click();
  await pane.getByTestId("card-summarize").waitFor();

  const assets = new URL("../dist/assets/", import.meta.url);
  const names = readdirSync(assets).filter(name => loaded.has(name));
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, assets))).length, 0);
  process.stdout.write(`pane: ${bytes} bytes gzip in ${names.length} files\n`);
  expect(names.length).toBeGreaterThan(3);
  expect(bytes).toBeLessThanOrEqual(paneLimit);
});
