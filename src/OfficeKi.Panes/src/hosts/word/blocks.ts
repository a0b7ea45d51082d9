import type { Block } from "../../api/types";
import type { Provenance } from "../host";
import { markDocument, markRange } from "./provenance";

const styles = { heading: "Heading2", paragraph: "Normal", bullet: "ListParagraph", item: "ListParagraph", table: "Normal" } as const;

/** Puts the blocks after the anchor, marked as the AI's for people and programs. */
export async function insertMarked(context: Word.RequestContext, anchor: Word.Paragraph | Word.Table, isListItem: boolean, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const parts = insertAll(anchor, isListItem, blocks);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return;
  markRange(first.getRange("Whole").expandTo(last.getRange("Whole")), provenance);
  markDocument(context, provenance);
  await context.sync();
}

function insertAll(anchor: Word.Paragraph | Word.Table, isListItem: boolean, blocks: readonly Block[]): (Word.Paragraph | Word.Table)[] {
  const parts: (Word.Paragraph | Word.Table)[] = [];
  // A new paragraph inherits the list of the one before it: wanted inside our own list, and nowhere else.
  let list: "bullet" | "item" | "foreign" | null = isListItem ? "foreign" : null;
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
