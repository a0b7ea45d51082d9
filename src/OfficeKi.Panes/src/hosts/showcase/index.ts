import { DemoAuth } from "../../auth/demo";
import { setLanguage } from "../../i18n/i18n";
import type { Content, Host, HostFactory } from "../host";
import { isContent, isPersona } from "./messages";
import { ParentPage } from "./parent";

/** The demonstration page around the pane: a Word-like document in the parent window. */
export const createHost: HostFactory = async config => {
  const page = new ParentPage(window.parent);
  const persona = await page.ask({ method: "hello" });
  const auth = new DemoAuth(config, isPersona(persona) ? persona : null);
  page.onNotice(notice => {
    if (notice.notice === "language") setLanguage(notice.language);
  });
  return showcaseHost(page, auth);
};

function showcaseHost(page: ParentPage, auth: DemoAuth): Host {
  return {
    id: "showcase",
    surface: "word",
    capabilities: { select: { available: true }, insertAtCursor: { available: true }, insertTracked: { available: true } },
    account: () => auth.account(),
    token: (interactive, renew) => auth.token(interactive, renew),
    current: async part => checked(await page.ask({ method: "current", part })),
    onChange: changed => page.onNotice(notice => {
      if (notice.notice === "changed") changed();
    }),
    select: async ({ locator, text }) => (await page.ask({ method: "select", place: { locator, text } })) === true,
    insert: async (blocks, mode, provenance) => {
      if ((await page.ask({ method: "insert", blocks: [...blocks], mode, provenance })) !== true) throw new Error("insert");
    },
  };
}

function checked(content: unknown): Content {
  if (!isContent(content)) throw new Error("content");
  return content;
}
