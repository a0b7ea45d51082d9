import { textOf } from "./paragraphs";

/** The selected text, one line per paragraph, and the number of the paragraph it starts in. Empty when only the cursor stands there. */
export function selectedText(paragraphs: readonly HTMLElement[], selection: Range | null): { text: string; firstParagraph: number } {
  const touched = !selection || selection.collapsed ? [] : paragraphs.filter(paragraph => selection.intersectsNode(paragraph));
  const first = touched[0];
  if (!selection || !first) return { text: "", firstParagraph: 1 };
  return { text: touched.map(paragraph => overlap(paragraph, selection)).join("\n"), firstParagraph: paragraphs.indexOf(first) + 1 };
}

function overlap(paragraph: HTMLElement, selection: Range): string {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  if (range.compareBoundaryPoints(Range.START_TO_START, selection) < 0) range.setStart(selection.startContainer, selection.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, selection) > 0) range.setEnd(selection.endContainer, selection.endOffset);
  return textOf(range.cloneContents());
}
