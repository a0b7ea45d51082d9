import type { OfficeMockObject } from "office-addin-mock";
import type { FakeParagraph } from "./fakeWord";

type Mock = OfficeMockObject & Record<string, unknown>;
interface Span { paragraph: FakeParagraph; start: number; end: number }

/** Ranges that Word's search finds; they move with the text when something before them changes. */
export class FakeRanges {
  readonly #spans: Span[] = [];
  readonly #mock: (data: object) => Mock;
  readonly #comment: (text: string) => void;
  readonly #tracks: () => boolean;

  constructor(mock: (data: object) => Mock, comment: (text: string) => void, tracks: () => boolean) {
    this.#mock = mock;
    this.#comment = comment;
    this.#tracks = tracks;
  }

  /** As Word searches: from left to right without overlap, straight quotes find curly ones too, and a space is no line break. */
  search(paragraph: FakeParagraph, wanted: string) {
    if (wanted.length > 255) throw new Error("search string too long");
    const found: Mock[] = [];
    const text = alike(paragraph.text);
    for (let at = text.indexOf(alike(wanted)); at >= 0; at = text.indexOf(alike(wanted), at + wanted.length)) found.push(this.#range({ paragraph, start: at, end: at + wanted.length }));
    return {
      items: found,
      load: () => {
        for (const range of found) range.load("text");
      },
    };
  }

  #range(span: Span): Mock {
    this.#spans.push(span);
    const mock = this.#mock({ text: span.paragraph.text.slice(span.start, span.end) });
    return Object.assign(mock, {
      span,
      insertText: (text: string) => this.#replace(span, text),
      delete: () => this.#replace(span, ""),
      insertComment: (text: string) => this.#comment(text),
      expandTo: (other: Mock) => this.#range({ ...span, end: (other as unknown as { span: Span }).span.end }),
    });
  }

  #replace(span: Span, text: string): void {
    const { paragraph, start, end } = span;
    paragraph.text = paragraph.text.slice(0, start) + text + paragraph.text.slice(end);
    paragraph.tracked = this.#tracks();
    const moved = text.length - (end - start);
    for (const other of this.#spans) {
      if (other !== span && other.paragraph === paragraph && other.start >= end) Object.assign(other, { start: other.start + moved, end: other.end + moved });
    }
    span.end = start + text.length;
  }
}

function alike(text: string): string {
  return text.replace(/[„“”]/g, '"');
}
