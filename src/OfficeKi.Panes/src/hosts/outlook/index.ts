import type { Auth } from "../../auth/auth";
import type { Host, HostFactory } from "../host";
import { inertBlocks, inertChanges } from "../inert";
import { isWritten, mailParts } from "../mailKinds";
import { officeSurroundings } from "../officeSurroundings";
import { HostRefusal } from "../refusal";
import { abilitiesFor } from "./abilities";
import { OpenItem } from "./openItem";
import { readItem } from "./read";
import { replyWith } from "./reply";
import { changeBody, writeBlocks } from "./write";

/** Outlook on Windows, Mac and the web, beside a mail or appointment one reads or writes, from Mailbox 1.3. */
export const createHost: HostFactory = async (_config, signIn) => outlookHost(signIn(officeSurroundings(async () => Office.context.mailbox.userProfile?.emailAddress)), new OpenItem());

export function outlookHost(auth: Auth, open: OpenItem): Host {
  return {
    id: "outlook",
    surface: "outlook",
    get capabilities() {
      return abilitiesFor(open.kind);
    },
    account: () => auth.account(),
    token: (...how) => auth.token(...how),
    current: part => readItem(open, part),
    parts: () => mailParts(open.kind, Boolean(open.item?.conversationId)),
    onChange: changed => watch(open, changed),
    select: async () => false,
    insert: async (given, mode, provenance) => {
      const blocks = inertBlocks(given);
      if (mode === "reply") return replyWith(open, blocks, provenance);
      if (mode === "cursor") return writeBlocks(open, blocks, false, provenance);
      if (mode === "tracked") throw new HostRefusal("outlook.noTracking");
      // A text that was read in one window must not wipe out another one.
      if (isWritten(open.kind) && provenance.item !== open.key) throw new HostRefusal("outlook.otherItem");
      return writeBlocks(open, blocks, true, provenance);
    },
    change: (changes, provenance) => changeBody(open, inertChanges(changes), provenance),
  };
}

/** Outlook tells of another item, but not of another selection: that is asked for when the user turns to the pane. */
function watch(open: OpenItem, changed: () => void): () => void {
  const stop = open.onChange(changed);
  const turned = () => {
    if (isWritten(open.kind)) changed();
  };
  globalThis.addEventListener?.("focus", turned);
  globalThis.document?.documentElement.addEventListener("pointerenter", turned);
  return () => {
    stop();
    globalThis.removeEventListener?.("focus", turned);
    globalThis.document?.documentElement.removeEventListener("pointerenter", turned);
  };
}
