import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";
import { preview, type PreviewServer } from "vite";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const out = fileURLToPath(new URL("out/", import.meta.url));

/** Sizes and settings in which every state must hold. */
export const views = [
  { name: "light", width: 1440, height: 900, options: {} },
  { name: "dark", width: 1440, height: 900, options: { colorScheme: "dark" as const } },
  { name: "english", width: 1100, height: 800, options: { locale: "en-GB" } },
  { name: "narrow", width: 320, height: 640, options: {} },
  { name: "zoomed", width: 320, height: 256, options: {} },
  { name: "contrast", width: 1440, height: 900, options: { forcedColors: "active" as const } },
];

export interface Visit {
  page: Page;
  /** Messages of the browser about the content security policy or scripts; must stay empty. */
  complaints: string[];
}

/** Chromium and the built pages under the server's content security policy. */
export class Look {
  readonly #server: PreviewServer;
  readonly #browser: Browser;
  readonly origin: string;

  private constructor(server: PreviewServer, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
    this.origin = server.resolvedUrls?.local[0]?.replace(/\/panes\/$/, "") ?? "";
  }

  static async start(): Promise<Look> {
    const server = await preview({ preview: { port: 4391 }, logLevel: "error" });
    const browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
    });
    return new Look(server, browser);
  }

  async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "de-DE", reducedMotion: "reduce", ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", message => {
      if (message.type() === "error" || /Content Security Policy/i.test(message.text())) complaints.push(message.text());
    });
    page.on("pageerror", error => complaints.push(String(error)));
    await page.goto(this.origin + path);
    return { page, complaints };
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    await this.#server.close();
  }
}

export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${out}${name}.png` });
}

/** What axe-core finds in page and pane, one line each. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) found.push(...(await violationsIn(frame)));
  return found;
}

async function violationsIn(frame: Frame): Promise<string[]> {
  // Evaluated through the debugger, so the page's policy stays as it is.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    const { violations: list } = await engine.run(document, { iframes: false });
    return list.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.replace(/\s+/g, " ").slice(0, 260)}`));
  });
}

/** Elements that make page or pane wider than the window. */
export async function overflow(page: Page): Promise<string[]> {
  const wide: string[] = [];
  for (const frame of page.frames()) {
    wide.push(...(await frame.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      return document.documentElement.scrollWidth <= limit ? [] : [...document.querySelectorAll("body *")]
        .filter(element => element.getBoundingClientRect().right > limit + 1 && !element.closest(".visually-hidden")).map(element => element.outerHTML.slice(0, 120));
    })));
  }
  return wide;
}
