import type { Place } from "../host";
import { findParagraph, isTableRow, squeeze } from "../places";

// Word searches for at most 255 characters; quotes and carets would be read as wildcards or codes by some versions.
const searchLength = 120;

/** Selects the paragraph or table row of a place; falls back to Word's own search for text outside the body's paragraphs. */
export function selectPlace(place: Place): Promise<boolean> {
  return Word.run(async context => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();

    const index = findParagraph(paragraphs.items.map(paragraph => paragraph.text), place);
    const paragraph = index === null ? undefined : paragraphs.items[index];
    const range = paragraph ? await rangeOf(context, paragraph, place) : await search(context, place.text);
    range?.select("Select");
    await context.sync();
    return range !== null;
  });
}

async function rangeOf(context: Word.RequestContext, paragraph: Word.Paragraph, place: Place): Promise<Word.Range | Word.TableRow> {
  if (isTableRow(place)) {
    const cell = paragraph.parentTableCellOrNullObject;
    cell.load("rowIndex");
    await context.sync();
    if (!cell.isNullObject) return cell.parentRow;
  }
  return paragraph.getRange("Content");
}

async function search(context: Word.RequestContext, text: string): Promise<Word.Range | null> {
  const wanted = squeeze(text).slice(0, searchLength);
  if (wanted === "") return null;
  const found = context.document.body.search(wanted.replaceAll("^", "^^"), { matchCase: true }).getFirstOrNullObject();
  found.load("text");
  await context.sync();
  return found.isNullObject ? null : found;
}
