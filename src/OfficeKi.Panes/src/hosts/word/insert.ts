import type { Block, BlockKind } from "../../api/types";
import type { InsertMode, Provenance } from "../host";
import { withTracking } from "./tracking";

const tag = "officeki";
const property = "OfficeKi";
type BuiltInStyle = "Normal" | "Heading2" | "ListBullet" | "ListNumber";

const styles: Record<Exclude<BlockKind, "table">, BuiltInStyle> = {
  heading: "Heading2",
  paragraph: "Normal",
  bullet: "ListBullet",
  item: "ListNumber",
};

/**
 * Puts the blocks after the paragraph of the cursor, never in place of what is selected. Text goes in as text and by the object model:
 * no HTML and no OOXML of a model's making, so no field, link or picture can come along.
 */
export function insertBlocks(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): Promise<void> {
  return Word.run(async context => {
    const work = () => insertMarked(context, blocks, provenance);
    await (mode === "tracked" ? withTracking(context, work) : work());
  });
}

async function insertMarked(context: Word.RequestContext, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const anchor = context.document.getSelection().paragraphs.getLast();
  anchor.load("isListItem");
  await context.sync();

  const parts: (Word.Paragraph | Word.Table)[] = [];
  for (const block of blocks) parts.push(insertAfter(parts.at(-1) ?? anchor, block, anchor.isListItem));
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return;

  const mark = first.getRange("Whole").expandTo(last.getRange("Whole")).insertContentControl();
  mark.tag = tag;
  mark.title = `${provenance.label} · ${provenance.engine}`;
  mark.appearance = "BoundingBox";
  context.document.properties.customProperties.add(property, `AI draft; run=${provenance.runId}; engine=${provenance.engine}`);
  await context.sync();
}

function insertAfter(previous: Word.Paragraph | Word.Table, block: Block, inList: boolean): Word.Paragraph | Word.Table {
  const rows = block.cells ?? [];
  if (block.kind === "table" && rows.length > 0) {
    const columns = Math.max(...rows.map(row => row.length));
    return previous.insertTable(rows.length, columns, "After", rows.map(row => [...row, ...Array<string>(columns - row.length).fill("")]));
  }

  const paragraph = previous.insertParagraph(block.text, "After");
  // A new paragraph inherits the list of the one before it.
  if (inList) paragraph.detachFromList();
  paragraph.styleBuiltIn = block.kind === "table" ? "Normal" : styles[block.kind];
  return paragraph;
}
