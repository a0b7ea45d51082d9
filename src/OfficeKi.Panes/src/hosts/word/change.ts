import type { ChangeOutcome, Provenance, TextChange } from "../host";
import { countBefore, type Planned, planChanges } from "./changePlan";
import { narrow } from "./narrow";
import { markDocument } from "./provenance";
import { line } from "./read";
import { withTracking } from "./tracking";

// Word's search takes 255 characters; longer stretches are found by both their ends.
const searchLength = 120;

/** An edit whose range is looked for in Word: `before` between `start` and its end, and what is put in its place. */
interface Edit {
  plan: Planned;
  start: number;
  before: string;
  replacement: string;
}

interface Searched {
  edit: Edit;
  head: Word.RangeCollection;
  tail: Word.RangeCollection | null;
}

/**
 * Applies single changes where their text still stands, tracked and with their reason as a comment from WordApi 1.4, plainly before.
 * Only the words that change are touched, so bold, styles, lists and tables around them stay as they are.
 */
export function changeText(changes: readonly TextChange[], provenance: Provenance): Promise<ChangeOutcome> {
  return Word.run(async context => {
    const { paragraphs } = context.document.body;
    paragraphs.load("items/text");
    await context.sync();

    const { planned, missed } = planChanges(paragraphs.items.map(paragraph => paragraph.text), changes);
    const tracked = Office.context.requirements.isSetSupported("WordApi", "1.4");
    const found = await rangesOf(context, paragraphs.items, planned.map(editOf));
    const unfound = planned.filter(plan => !found.some(([edit]) => edit.plan === plan)).map(({ change }) => change);
    const work = async () => {
      for (const [edit, range] of found) apply(edit, range, tracked, provenance);
      if (found.length > 0) markDocument(context, provenance);
      await context.sync();
    };
    if (found.length > 0) await (tracked ? withTracking(context, work) : work());
    return { applied: found.length, missed: [...missed, ...unfound], tracked };
  });
}

/** Words are put in beside their neighbour, which goes into the replacement: an empty range cannot be searched for. */
function editOf(plan: Planned): Edit {
  const { skip, before, replacement } = narrow(plan.text.slice(plan.start, plan.end), plan.change.replacement);
  const start = plan.start + skip;
  if (before !== "") return { plan, start, before, replacement };
  const left = /\S+\s*$/.exec(plan.text.slice(0, start))?.[0] ?? "";
  if (left !== "") return { plan, start: start - left.length, before: left, replacement: left + replacement };
  const right = /^\s*\S+/.exec(plan.text.slice(start))?.[0] ?? "";
  return { plan, start, before: right, replacement: replacement + right };
}

/** The range of each edit that Word finds and that reads exactly so. */
async function rangesOf(context: Word.RequestContext, paragraphs: readonly Word.Paragraph[], edits: readonly Edit[]): Promise<[Edit, Word.Range][]> {
  const searched = edits.flatMap(edit => {
    const paragraph = paragraphs[edit.plan.paragraph];
    return paragraph && edit.before !== "" ? [search(paragraph, edit)] : [];
  });
  await context.sync();

  const ranges = searched.flatMap(({ edit, head, tail }): [Edit, Word.Range][] => {
    const range = rangeOf(edit, head, tail);
    range?.load("text");
    return range ? [[edit, range]] : [];
  });
  await context.sync();
  return ranges.filter(([edit, range]) => line(range.text) === edit.before);
}

function search(paragraph: Word.Paragraph, edit: Edit): Searched {
  const there = paragraph.text.slice(edit.start, edit.start + edit.before.length);
  const find = (text: string) => {
    const found = paragraph.search(searchable(text), { matchCase: true });
    found.load("items/text");
    return found;
  };
  return { edit, head: find(there.slice(0, searchLength)), tail: there.length > searchLength ? find(there.slice(-searchLength)) : null };
}

/** In Word's search a caret begins a code; a manual line break is found by its code alone. */
function searchable(text: string): string {
  return text.replaceAll("^", "^^").replace(/[\v\n]/g, "^l");
}

function rangeOf({ plan, start, before }: Edit, head: Word.RangeCollection, tail: Word.RangeCollection | null): Word.Range | undefined {
  const first = occurrence(head, plan.text, before.slice(0, searchLength), start);
  if (!tail) return first;
  const last = occurrence(tail, plan.text, before.slice(-searchLength), start + before.length - searchLength);
  return first && last ? first.expandTo(last) : undefined;
}

/** Word also finds what merely looks alike („straight" quotes for curly ones): only exact finds are counted. */
function occurrence(found: Word.RangeCollection, text: string, wanted: string, position: number): Word.Range | undefined {
  return found.items.filter(range => line(range.text) === wanted)[countBefore(text, wanted, position)];
}

function apply({ replacement, plan }: Edit, range: Word.Range, tracked: boolean, provenance: Provenance): void {
  const { reason } = plan.change;
  // Before the change: the comment of words that are struck out hangs on them.
  if (tracked && reason !== "") range.insertComment(`${provenance.label}: ${reason}`);
  if (replacement === "") range.delete();
  else range.insertText(replacement, "Replace");
}
