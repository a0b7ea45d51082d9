import type { Capabilities, ItemKind } from "../host";
import { isWritten } from "../mailKinds";

const yes = { available: true } as const;

/** What the page around the pane can do: all that Word and Outlook can, and marking a place in a mail, which Outlook cannot. */
export function abilitiesOf(surface: "word" | "outlook", kind: ItemKind): Capabilities {
  if (surface === "word") return { select: yes, insertAtCursor: yes, insertTracked: yes, replace: yes, change: yes, openCopy: yes };
  const reading: Capabilities = {
    select: yes,
    insertAtCursor: { available: false, reason: "outlook.notWriting" },
    insertTracked: { available: false, reason: "outlook.noTracking" },
    reply: kind === "nothing" ? { available: false, reason: "outlook.nothingOpen" } : yes,
  };
  return isWritten(kind) ? { select: yes, insertAtCursor: yes, insertTracked: reading.insertTracked, replace: yes, change: yes } : reading;
}
