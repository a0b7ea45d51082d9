import type { Block } from "../../api/types";
import type { InsertMode, Provenance } from "../host";
import { insertMarked } from "./blocks";
import { replaceSelection } from "./replace";
import { withTracking } from "./tracking";

/**
 * Puts the blocks after the paragraph of the cursor, or in place of what is selected. Text goes in as text and by the object model:
 * no HTML and no OOXML of a model's making, so no field, link or picture can come along.
 */
export function insertBlocks(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): Promise<void> {
  return Word.run(async context => {
    const work = () => (mode === "replace" ? replaceSelection(context, blocks, provenance) : insertAtCursor(context, blocks, provenance));
    // What takes the place of the user's words is tracked wherever Word can, so that they can be had back.
    const tracked = mode === "tracked" || (mode === "replace" && Office.context.requirements.isSetSupported("WordApi", "1.4"));
    await (tracked ? withTracking(context, work) : work());
  });
}

async function insertAtCursor(context: Word.RequestContext, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const anchor = context.document.getSelection().paragraphs.getLast();
  anchor.load("isListItem");
  await context.sync();
  await insertMarked(context, anchor, anchor.isListItem, blocks, provenance);
}
