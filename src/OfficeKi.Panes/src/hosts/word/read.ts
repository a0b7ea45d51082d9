import type { Content } from "../host";
import { fileName, referenceOf } from "./reference";

/** The whole body, one line per paragraph of `body.paragraphs`, or only its reference when what is stored is what is shown. */
export function readDocument(): Promise<Content> {
  return Word.run(async context => {
    const { body } = context.document;
    body.paragraphs.load("items/text");
    context.document.load("saved");
    await context.sync();

    const about = describe();
    const stored = about.ref !== null && context.document.saved;
    return { ...about, text: stored ? null : lines(body.paragraphs.items), firstParagraph: 1 };
  });
}

/** Exactly the selected text: of the first and the last paragraph only the selected part. Empty when nothing is selected. */
export function readSelection(): Promise<Content> {
  return Word.run(async context => {
    const selection = context.document.getSelection();
    selection.load("isEmpty,text");
    selection.paragraphs.load("items/text");
    await context.sync();

    if (selection.isEmpty) return { ...describe(), text: "", firstParagraph: 1 };
    const before = context.document.body.getRange("Start").expandTo(selection.getRange("Start"));
    before.paragraphs.load("items/tableNestingLevel");
    const text = await selectedLines(context, selection);
    return { ...describe(), text, firstParagraph: Math.max(1, before.paragraphs.items.length) };
  });
}

async function selectedLines(context: Word.RequestContext, selection: Word.Range): Promise<string> {
  const { items } = selection.paragraphs;
  const ends = [items[0], items.at(-1)].map(paragraph => paragraph?.getRange("Content").intersectWithOrNullObject(selection));
  for (const end of ends) end?.load("text");
  await context.sync();

  const [first, last] = ends.map(end => (end && !end.isNullObject ? line(end.text) : ""));
  if (items.length <= 1) return first ?? "";
  return [first, ...items.slice(1, -1).map(paragraph => line(paragraph.text)), last].join("\n");
}

function describe(): Pick<Content, "ref" | "title" | "html"> {
  const address = Office.context.document.url;
  return { ref: referenceOf(address), title: fileName(address), html: null };
}

function lines(paragraphs: readonly Word.Paragraph[]): string {
  return paragraphs.map(paragraph => line(paragraph.text)).join("\n");
}

/** A manual line break inside a paragraph must not count as a new one; one character for one keeps positions. */
export function line(text: string): string {
  return text.replace(/[\r\n\v\f\u0007\u0085\u2028\u2029]/g, " ");
}
