/** Formatting, dropped objects and pictures have no place on this page. */
export function keepPlain(event: InputEvent): void {
  if (event.inputType.startsWith("format") || event.inputType === "insertFromDrop") event.preventDefault();
}

export function pasteText(event: ClipboardEvent): void {
  event.preventDefault();
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  range.deleteContents();
  range.insertNode(document.createTextNode(text.replace(/\s*[\r\n]+\s*/g, " ")));
  range.collapse(false);
  event.currentTarget?.dispatchEvent(new InputEvent("input", { bubbles: true }));
}
