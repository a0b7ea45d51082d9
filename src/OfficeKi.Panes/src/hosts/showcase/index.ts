import type { Auth } from "../../auth/auth";
import { DemoAuth } from "../../auth/demo";
import { setLanguage } from "../../i18n/i18n";
import type { Host, HostFactory } from "../host";
import { mailParts } from "../mailKinds";
import { HostRefusal } from "../refusal";
import { abilitiesOf } from "./abilities";
import { isContent, isOutcome, isPersona, isRefused, type ShowcaseContent } from "./messages";
import { ParentPage } from "./parent";

type Surface = "word" | "outlook";

/** The demonstration page around the pane: a Word-like document or an Outlook-like mailbox in the parent window. */
export const createHost: HostFactory = async config => {
  const page = new ParentPage(window.parent);
  const persona = await page.ask({ method: "hello" });
  const auth = new DemoAuth(config, isPersona(persona) ? persona : null);
  page.onNotice(notice => {
    if (notice.notice === "language") setLanguage(notice.language);
  });
  return showcaseHost(page, auth, new URLSearchParams(location.search).get("surface") === "outlook" ? "outlook" : "word");
};

function showcaseHost(page: ParentPage, auth: Auth, surface: Surface): Host {
  // What the page told last; abilities and parts depend on it.
  let last: ShowcaseContent | null = null;
  return {
    id: "showcase",
    surface,
    get capabilities() {
      return abilitiesOf(surface, last?.kind ?? "nothing");
    },
    account: () => auth.account(),
    token: (...how) => auth.token(...how),
    current: async part => (last = checked(await page.ask({ method: "current", part }))),
    ...(surface === "outlook" ? { parts: () => mailParts(last?.kind ?? "nothing", last?.hasThread === true) } : {}),
    onChange: changed => page.onNotice(notice => {
      if (notice.notice === "changed") changed();
    }),
    select: async ({ locator, text, ref = null }) => (await page.ask({ method: "select", place: { locator, text, ref } })) === true,
    insert: async (blocks, mode, provenance) => {
      const answer = await page.ask({ method: "insert", blocks: [...blocks], mode, provenance });
      if (isRefused(answer)) throw new HostRefusal(answer.refused);
      if (answer !== true) throw new Error("insert");
    },
    change: async (changes, provenance) => {
      const outcome = await page.ask({ method: "change", changes: [...changes], provenance });
      if (!isOutcome(outcome)) throw new Error("change");
      return outcome;
    },
    openCopy: async docx => {
      if ((await page.ask({ method: "openCopy", docx })) !== true) throw new Error("openCopy");
    },
  };
}

function checked(content: unknown): ShowcaseContent {
  if (!isContent(content)) throw new Error("content");
  return content;
}
