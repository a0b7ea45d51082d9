import type { Block } from "../../api/types";
import type { Provenance } from "../host";
import { insertMarked } from "./blocks";
import { markDocument, markRange } from "./provenance";

/** A paragraph that loses its selected part; `whole` when nothing else stands in it. */
interface Touched {
  paragraph: Word.Paragraph;
  selected: Word.Range;
  whole: boolean;
}

/**
 * One paragraph inside one keeps the formatting around it; anything longer stands as blocks of its own where the selection was, and
 * paragraphs and tables that were selected whole go, so that nothing empty is left behind.
 */
export async function replaceSelection(context: Word.RequestContext, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const selection = context.document.getSelection();
  const cell = selection.parentTableCellOrNullObject;
  selection.load("isEmpty");
  selection.paragraphs.load("items/text,items/isListItem,items/tableNestingLevel");
  cell.load("rowIndex");
  await context.sync();

  const { items } = selection.paragraphs;
  const [only] = blocks;
  if (only && blocks.length === 1 && only.kind === "paragraph" && items.length === 1 && !selection.isEmpty) {
    markRange(selection.insertText(only.text, "Replace"), provenance);
    markDocument(context, provenance);
    return void await context.sync();
  }

  const touched = await touchedBy(context, selection, items);
  const anchor = anchorOf(touched)?.paragraph;
  if (!anchor || blocks.length === 0) return;
  const tables = await tablesIn(context, selection);
  const acrossCells = cell.isNullObject;
  const around = acrossCells && inTable(anchor) ? anchor.parentTable : null;
  await insertMarked(context, around ?? anchor, around === null && anchor.isListItem, blocks, provenance);
  if (selection.isEmpty) return;
  for (const part of touched) remove(part, acrossCells);
  for (const table of tables) table.delete();
  await context.sync();
}

/** Only of the first and the last paragraph can a part be selected. */
async function touchedBy(context: Word.RequestContext, selection: Word.Range, paragraphs: readonly Word.Paragraph[]): Promise<Touched[]> {
  const parts = paragraphs.map(paragraph => ({ paragraph, selected: paragraph.getRange("Content").intersectWithOrNullObject(selection) }));
  for (const { selected } of parts) selected.load("text");
  await context.sync();
  return parts.map(({ paragraph, selected }, index) => {
    const inside = index > 0 && index < parts.length - 1;
    return { paragraph, selected, whole: inside || paragraph.text === (selected.isNullObject ? "" : selected.text) };
  });
}

/** What remains of the last paragraph, when others were selected before it, stands behind the selection. */
function anchorOf(touched: readonly Touched[]): Touched | undefined {
  const last = touched.at(-1);
  return last?.whole === false && touched.length > 1 ? touched.at(-2) : last;
}

/**
 * The new text stands behind by now, so no paragraph here is the last of the body, which Word keeps. The last one of a cell it keeps
 * as well: in a selection over several cells these are only emptied.
 */
function remove({ paragraph, selected, whole }: Touched, acrossCells: boolean): void {
  if (whole && !(acrossCells && inTable(paragraph))) paragraph.delete();
  else if (!selected.isNullObject && selected.text !== "") selected.delete();
}

/** Tables that lie whole in the selection. One that holds all of the selection is not replaced: its cells are. */
async function tablesIn(context: Word.RequestContext, selection: Word.Range): Promise<Word.Table[]> {
  const around = selection.parentTableOrNullObject;
  around.load("rowCount");
  selection.tables.load("items/nestingLevel");
  await context.sync();
  if (!around.isNullObject) return [];

  const outer = selection.tables.items.filter(({ nestingLevel }) => nestingLevel === 1);
  const places = outer.map(table => table.getRange("Whole").compareLocationWith(selection));
  await context.sync();
  return outer.filter((_, index) => /^(Inside|Equal)/.test(places[index]?.value ?? ""));
}

function inTable(paragraph: Word.Paragraph): boolean {
  return paragraph.tableNestingLevel > 0;
}
