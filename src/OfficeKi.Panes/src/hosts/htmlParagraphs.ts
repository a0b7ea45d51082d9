import type { Segment } from "./textChanges";

const blocks = new Set([
  "ADDRESS", "ARTICLE", "ASIDE", "BLOCKQUOTE", "BODY", "CENTER", "DD", "DIV", "DL", "DT", "FIGURE", "FOOTER", "FORM", "H1", "H2", "H3", "H4", "H5", "H6", "HEADER", "HR",
  "LI", "MAIN", "NAV", "OL", "P", "PRE", "SECTION", "TABLE", "TBODY", "TD", "TFOOT", "TH", "THEAD", "TR", "UL",
]);
const silent = new Set(["HEAD", "SCRIPT", "STYLE", "TEMPLATE", "TITLE", "NOSCRIPT"]);

/**
 * The paragraphs of an HTML tree as their text nodes: blocks part them, and so does the second line break in a row, as the server reads it.
 * @param beside a selector for what is on the page but not in the text.
 */
export function paragraphsOfHtml(root: Node, beside?: string): Segment[][] {
  const paragraphs: Segment[][] = [];
  let current: Segment[] = [];
  const close = () => {
    if (current.some(({ data, fixed }) => !fixed && data.trim() !== "")) paragraphs.push(current);
    current = [];
  };
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) current.push(node as Text);
    if (node.nodeType !== Node.ELEMENT_NODE && node !== root || silent.has(node.nodeName)) return;
    if (beside !== undefined && (node as Element).matches?.(beside)) return;
    if (node.nodeName === "BR") {
      if (current.at(-1)?.fixed) close();
      else current.push({ data: " ", fixed: true });
      return;
    }

    const parts = blocks.has(node.nodeName);
    if (parts) close();
    for (const child of node.childNodes) walk(child);
    if (parts) close();
  };
  walk(root);
  close();
  return paragraphs;
}
