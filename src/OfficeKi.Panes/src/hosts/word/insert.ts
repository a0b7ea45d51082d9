import type { Block } from "../../api/types";
import type { InsertMode, Provenance } from "../host";
import { markDocument, markRange } from "./provenance";
import { withTracking } from "./tracking";

const styles = { heading: "Heading2", paragraph: "Normal", bullet: "ListParagraph", item: "ListParagraph", table: "Normal" } as const;

/**
 * Puts the blocks after the paragraph of the cursor, or in place of what is selected. Text goes in as text and by the object model:
 * no HTML and no OOXML of a model's making, so no field, link or picture can come along.
 */
export function insertBlocks(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): Promise<void> {
  return Word.run(async context => {
    const work = () => (mode === "replace" ? replaceSelection(context, blocks, provenance) : insertMarked(context, blocks, provenance));
    // What takes the place of the user's words is tracked wherever Word can, so that they can be had back.
    const tracked = mode === "tracked" || (mode === "replace" && Office.context.requirements.isSetSupported("WordApi", "1.4"));
    await (tracked ? withTracking(context, work) : work());
  });
}

async function insertMarked(context: Word.RequestContext, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const anchor = context.document.getSelection().paragraphs.getLast();
  anchor.load("isListItem");
  await context.sync();

  const parts = insertAll(anchor, blocks);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  markRange(first.getRange("Whole").expandTo(last.getRange("Whole")), provenance);
  markDocument(context, provenance);
  await context.sync();
}

/** One paragraph inside one keeps the formatting around it; anything longer stands as blocks of its own after the paragraphs that lose the selection. */
async function replaceSelection(context: Word.RequestContext, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const selection = context.document.getSelection();
  selection.load("isEmpty");
  selection.paragraphs.load("items/text");
  await context.sync();

  const [only] = blocks;
  if (only && blocks.length === 1 && only.kind === "paragraph" && selection.paragraphs.items.length === 1 && !selection.isEmpty) {
    markRange(selection.insertText(only.text, "Replace"), provenance);
    markDocument(context, provenance);
    return void await context.sync();
  }

  await insertMarked(context, blocks, provenance);
  if (!selection.isEmpty) selection.delete();
  await context.sync();
}

function insertAll(anchor: Word.Paragraph, blocks: readonly Block[]): (Word.Paragraph | Word.Table)[] {
  const parts: (Word.Paragraph | Word.Table)[] = [];
  // A new paragraph inherits the list of the one before it: wanted inside our own list, and nowhere else.
  let list: "bullet" | "item" | "foreign" | null = anchor.isListItem ? "foreign" : null;
  for (const block of blocks) {
    const previous = parts.at(-1) ?? anchor;
    if (isTable(block)) {
      parts.push(insertTable(previous, block.cells));
      list = null;
      continue;
    }

    const paragraph = previous.insertParagraph(block.text, "After");
    const wanted = block.kind === "bullet" || block.kind === "item" ? block.kind : null;
    if (list !== null && wanted !== list) paragraph.detachFromList();
    paragraph.styleBuiltIn = styles[block.kind];
    if (wanted !== null && wanted !== list) startList(paragraph, wanted);
    parts.push(paragraph);
    list = wanted;
  }
  return parts;
}

function startList(paragraph: Word.Paragraph, kind: "bullet" | "item"): void {
  const list = paragraph.startNewList();
  if (kind === "bullet") list.setLevelBullet(0, "Solid");
  else list.setLevelNumbering(0, "Arabic", [0, "."]);
}

function isTable(block: Block): block is Block & { cells: string[][] } {
  return block.kind === "table" && (block.cells?.length ?? 0) > 0;
}

/** Word wants a full rectangle. */
function insertTable(previous: Word.Paragraph | Word.Table, rows: string[][]): Word.Table {
  const columns = Math.max(...rows.map(row => row.length));
  const values = rows.map(row => [...row, ...Array<string>(columns - row.length).fill("")]);
  return previous.insertTable(rows.length, columns, "After", values);
}
