import type { MessageKey } from "../../i18n/i18n";
import type { Ability, Capabilities, ItemKind } from "../host";
import { isWritten } from "../mailKinds";
import { hasMailbox } from "./asked";

/** What this Outlook can do with an item of this kind; what is missing says why. */
export function abilitiesFor(kind: ItemKind): Capabilities {
  const writing = isWritten(kind);
  return {
    select: { available: false, reason: "outlook.noSelect" },
    insertAtCursor: writing ? since("1.2") : { available: false, reason: "outlook.notWriting" },
    insertTracked: { available: false, reason: "outlook.noTracking" },
    ...(writing
      ? { replace: since("1.3"), change: since("1.3") }
      : { reply: kind === "nothing" ? { available: false, reason: "outlook.nothingOpen" } : since("1.1") }),
  };
}

function since(version: string): Ability {
  const reason: MessageKey = "outlook.tooOld";
  return hasMailbox(version) ? { available: true } : { available: false, reason };
}
