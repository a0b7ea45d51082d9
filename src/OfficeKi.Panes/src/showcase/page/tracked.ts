import type { ChangeOutcome, TextChange } from "../../hosts/host";
import { type Planned, planTextChanges } from "../../hosts/textChanges";
import { element } from "./elements";

const name = "tracked-change";

/** Changes as Word would track them: the old words struck out, the new ones beside them, the reason with both. */
export function trackChanges(paragraphs: readonly HTMLElement[], changes: readonly TextChange[]): ChangeOutcome {
  const texts = paragraphs.map(textNodesOf);
  const { planned, missed } = planTextChanges(texts, changes);
  for (const plan of planned) mark(texts[plan.paragraph] ?? [], plan);
  return { applied: planned.length, missed, tracked: true };
}

export function trackedIn(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(`.${name}`)];
}

/** Keeps the new words, or puts the old ones back. */
export function decide(changes: readonly HTMLElement[], kept: boolean): void {
  for (const change of changes) {
    const parent = change.parentNode;
    change.replaceWith(...(change.querySelector(kept ? "ins" : "del")?.childNodes ?? []));
    parent?.normalize();
  }
}

function mark(nodes: readonly Text[], { start, end, change }: Planned): void {
  const range = document.createRange();
  const first = boundary(nodes, start, false);
  const last = boundary(nodes, end, true);
  if (!first || !last) return;
  range.setStart(first.node, first.offset);
  range.setEnd(...(start === end ? [first.node, first.offset] as const : [last.node, last.offset] as const));
  const old = element("del", "");
  old.append(range.extractContents());
  const frame = element("span", "", { class: name, title: change.reason, "data-testid": name });
  frame.append(...(start === end ? [] : [old]), ...(change.replacement === "" ? [] : [element("ins", change.replacement)]));
  range.insertNode(frame);
}

function boundary(nodes: readonly Text[], position: number, isEnd: boolean): { node: Text; offset: number } | null {
  let from = 0;
  for (const node of nodes) {
    const { length } = node.data;
    if (position < from + length || (position === from + length && (isEnd || node === nodes.at(-1)))) return { node, offset: position - from };
    from += length;
  }
  return null;
}

/** The text as it counts: without what is struck out already, and without buttons on the page. */
function textNodesOf(paragraph: HTMLElement): Text[] {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest("del, [data-ui]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
