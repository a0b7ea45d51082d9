import type { Auth } from "../../auth/auth";
import type { MessageKey } from "../../i18n/i18n";
import type { Ability, Host, HostFactory } from "../host";
import { inertBlocks, inertChanges, inertProvenance } from "../inert";
import { officeSurroundings } from "../officeSurroundings";
import { changeText } from "./change";
import { openCopy } from "./copy";
import { insertBlocks } from "./insert";
import { readDocument, readSelection } from "./read";
import { selectPlace } from "./select";

/** Word on Windows, Mac, iPad and the web, from WordApi 1.3. */
export const createHost: HostFactory = async (_config, signIn) => wordHost(signIn(officeSurroundings(userName)));

export function wordHost(auth: Auth): Host {
  return {
    id: "word",
    surface: "word",
    capabilities: {
      select: { available: true },
      insertAtCursor: since("1.3", "word.tooOld"),
      insertTracked: since("1.4", "word.noTracking"),
      replace: since("1.3", "word.tooOld"),
      change: since("1.3", "word.tooOldForChanges"),
      openCopy: { available: true },
    },
    account: () => auth.account(),
    token: (...how) => auth.token(...how),
    current: part => (part === "selection" ? readSelection() : readDocument()),
    onChange: watchSelection,
    select: selectPlace,
    insert: (blocks, mode, provenance) => insertBlocks(inertBlocks(blocks), mode, inertProvenance(provenance)),
    change: (changes, provenance) => changeText(inertChanges(changes), inertProvenance(provenance)),
    openCopy,
  };
}

function since(version: string, reason: MessageKey): Ability {
  return Office.context.requirements.isSetSupported("WordApi", version) ? { available: true } : { available: false, reason };
}

function watchSelection(changed: () => void): () => void {
  const event = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(event, changed);
  return () => Office.context.document.removeHandlerAsync(event, { handler: changed });
}

async function userName(): Promise<string | undefined> {
  // Not every Office program knows the user before sign-in; then Entra asks.
  const context = await Office.auth.getAuthContext().catch(() => null);
  return context?.userPrincipalName;
}
