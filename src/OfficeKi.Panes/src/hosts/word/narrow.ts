/** The part of a change that really changes, at borders of words: what stays the same at either end keeps its formatting and is not struck out. */
export function narrow(before: string, replacement: string): { skip: number; before: string; replacement: string } {
  let head = 0;
  while (head < before.length && head < replacement.length && before[head] === replacement[head]) head++;
  head = toWordStart(before, replacement, head);

  let tail = 0;
  const most = Math.min(before.length, replacement.length) - head;
  while (tail < most && before[before.length - 1 - tail] === replacement[replacement.length - 1 - tail]) tail++;
  while (tail > 0 && !(isBorder(before, before.length - tail) && isBorder(replacement, replacement.length - tail))) tail--;
  return { skip: head, before: before.slice(head, before.length - tail), replacement: replacement.slice(head, replacement.length - tail) };
}

function toWordStart(before: string, replacement: string, head: number): number {
  let at = head;
  while (at > 0 && !(isBorder(before, at) && isBorder(replacement, at))) at--;
  return at;
}

/** Not inside a word or number. */
function isBorder(text: string, at: number): boolean {
  if (at === 0 || at >= text.length) return true;
  if (/[\d.,:/][\d.,:/]/.test(text.slice(at - 1, at + 1)) && /\d/.test(text.slice(Math.max(0, at - 2), at)) && /\d/.test(text.slice(at, at + 2))) return false;
  return !(isWord(text[at - 1]) && isWord(text[at]));
}

function isWord(char: string | undefined): boolean {
  // Halves of a surrogate pair belong together too.
  return char !== undefined && /[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(char);
}
