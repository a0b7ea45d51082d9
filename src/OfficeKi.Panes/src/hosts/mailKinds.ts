import type { ItemKind, PartChoice } from "./host";

/** Whether the user writes the item, so that text can go into it. */
export function isWritten(kind: ItemKind | undefined): boolean {
  return kind === "draft" || kind === "invitation";
}

/** What a run on a mail or appointment can be about. Outlook tells what is selected only while one writes. */
export function mailParts(kind: ItemKind, hasThread: boolean): readonly PartChoice[] {
  const thread: readonly PartChoice[] = hasThread ? [{ part: "thread", label: "task.part.thread" }] : [];
  switch (kind) {
    case "mail": return [{ part: "document", label: "task.part.mail" }, ...thread];
    case "event": return [{ part: "document", label: "task.part.event" }];
    case "draft": return [{ part: "document", label: "task.part.draft" }, ...thread, { part: "selection", label: "task.part.selection" }];
    case "invitation": return [{ part: "document", label: "task.part.event" }, { part: "selection", label: "task.part.selection" }];
    default: return [];
  }
}
