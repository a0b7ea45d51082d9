import { textOf } from "./paragraphs";

/** The selected text, one line per paragraph, and the number of the paragraph it starts in. Empty when only the cursor stands there. */
export function selectedText(paragraphs: readonly HTMLElement[], selection: Range | null): { text: string; firstParagraph: number } {
  if (!selection || selection.collapsed) return { text: "", firstParagraph: 1 };
  const lines = paragraphs.map(paragraph => (selection.intersectsNode(paragraph) ? overlap(paragraph, selection) : ""));
  // A triple click ends before the first letter of the next paragraph: what is touched but empty at either end is not meant.
  const first = lines.findIndex(line => line !== "");
  const last = lines.findLastIndex(line => line !== "");
  return { text: lines.slice(Math.max(0, first), last + 1).join("\n"), firstParagraph: Math.max(0, first) + 1 };
}

function overlap(paragraph: HTMLElement, selection: Range): string {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (range.compareBoundaryPoints(Range.START_TO_START, selection) < 0) range.setStart(selection.startContainer, selection.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, selection) > 0) range.setEnd(selection.endContainer, selection.endOffset);
  return textOf(range.cloneContents());
}
