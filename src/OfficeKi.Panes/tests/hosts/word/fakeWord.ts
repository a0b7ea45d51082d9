import { OfficeMockObject } from "office-addin-mock";
import { vi } from "vitest";
import { FakeRanges } from "./fakeRanges";

type Mock = OfficeMockObject & Record<string, unknown>;

export interface FakeParagraph {
  text: string;
  listItem: boolean;
  style: string;
  list: "bullet" | "number" | null;
  tracked: boolean;
  table?: string[][];
}

/** A small Word: a body of paragraphs, a selection, change tracking. Properties demand load and sync, as in Word. */
export class FakeWord {
  readonly body: FakeParagraph[];
  readonly selected: string[] = [];
  readonly controls: { tag: string; title: string }[] = [];
  readonly properties: [string, string][] = [];
  selection: { first: number; last: number; texts: string[] };
  saved = false;
  mode = "Off";
  failOnInsert = false;
  readonly xmlParts: string[] = [];
  readonly comments: string[] = [];
  readonly opened: string[] = [];
  readonly #mocks: OfficeMockObject[] = [];
  readonly #ranges = new FakeRanges(data => this.#mock(data), text => this.comments.push(text), () => this.mode === "TrackAll");

  constructor(texts: string[], selection = { first: 0, last: 0, texts: [""] }) {
    this.body = texts.map(text => plain(text));
    this.selection = selection;
  }

  install(options: { url?: string; supported?: string[] } = {}): void {
    const supported = options.supported ?? ["1.3", "1.4"];
    vi.stubGlobal("Office", {
      context: { document: { url: options.url ?? "" }, requirements: { isSetSupported: (_: string, version: string) => supported.includes(version) } },
    });
    vi.stubGlobal("Word", { run: (work: (context: unknown) => Promise<unknown>) => work(this.#context()) });
  }

  #context() {
    const fake = this;
    const document = this.#mock({ saved: this.saved, changeTrackingMode: this.mode });
    Object.assign(document, {
      body: { paragraphs: this.#paragraphs(() => fake.body), getRange: () => ({ expandTo: () => ({ paragraphs: this.#paragraphs(() => fake.body.slice(0, fake.selection.first + 1)) }) }), search: (text: string) => this.#search(text) },
      getSelection: () => this.#selectionRange(),
      customXmlParts: { add: (xml: string) => fake.xmlParts.push(xml) },
      properties: { customProperties: { add: (name: string, value: string) => fake.properties.push([name, value]) } },
    });
    Object.defineProperty(document, "changeTrackingMode", { get: () => fake.mode, set: (mode: string) => { fake.mode = mode; } });
    const application = { createDocument: (base64: string) => ({ open: () => fake.opened.push(base64) }) };
    return { document, application, sync: async () => { for (const mock of this.#mocks) await mock.sync(); } };
  }

  #selectionRange(): Mock {
    const { first, last, texts } = this.selection;
    const chosen = () => this.body.slice(first, last + 1);
    const range = this.#mock({ isEmpty: texts.join("") === "", text: texts.join("\r") });
    const only = chosen()[0]!;
    return Object.assign(range, {
      paragraphs: this.#paragraphs(chosen, texts),
      getRange: () => ({}),
      delete: () => { for (const [index, paragraph] of chosen().entries()) paragraph.text = paragraph.text.replace(texts[index] ?? "", ""); },
      insertText: (text: string) => {
        Object.assign(only, { text: only.text.replace(texts[0] ?? "", text), tracked: this.mode === "TrackAll" });
        return { insertContentControl: () => this.#control() };
      },
    }) as Mock;
  }

  #paragraphs(source: () => FakeParagraph[], selectedTexts?: string[]) {
    let items: Mock[] | null = null;
    return {
      get items() {
        if (!items) throw new Error("items were not loaded");
        return items;
      },
      load: (properties: string) => {
        items = source().map((paragraph, index) => this.#paragraph(paragraph, selectedTexts?.[index]));
        for (const property of properties.split(",")) for (const item of items) item.load(property.replace("items/", ""));
      },
      getLast: () => this.#paragraph(source().at(-1)!),
    };
  }

  #paragraph(paragraph: FakeParagraph, selectedText?: string): Mock {
    const mock = this.#mock({ text: paragraph.text, isListItem: paragraph.listItem, tableNestingLevel: 0 });
    const cell = this.#mock({ rowIndex: 0 });
    const row = { select: () => this.selected.push(`row of ${paragraph.text}`) };
    Object.assign(mock, {
      insertParagraph: (text: string) => this.#insert(paragraph, { ...plain(text), listItem: paragraph.listItem }),
      insertTable: (_rows: number, _columns: number, _where: string, values: string[][]) => this.#insert(paragraph, { ...plain(""), table: values }),
      detachFromList: () => Object.assign(paragraph, { listItem: false, list: null }),
      startNewList: () => {
        paragraph.listItem = true;
        return { setLevelBullet: () => { paragraph.list = "bullet"; }, setLevelNumbering: () => { paragraph.list = "number"; } };
      },
      parentTableCellOrNullObject: Object.assign(cell, { isNullObject: paragraph.table === undefined, parentRow: row }),
      search: (text: string) => this.#ranges.search(paragraph, text.replaceAll("^^", "^")),
      getRange: () => ({
        select: () => this.selected.push(paragraph.text),
        intersectWithOrNullObject: () => Object.assign(this.#mock({ text: selectedText ?? "" }), { isNullObject: selectedText === undefined }),
        expandTo: () => ({ insertContentControl: () => this.#control() }),
      }),
    });
    Object.defineProperty(mock, "styleBuiltIn", { set: (style: string) => { paragraph.style = style; } });
    return mock;
  }

  #insert(after: FakeParagraph, inserted: FakeParagraph): Mock {
    if (this.failOnInsert) throw new Error("read-only");
    // A list paragraph hands its list on to the one inserted after it.
    const made = { ...inserted, list: inserted.listItem ? after.list : null, tracked: this.mode === "TrackAll" };
    this.body.splice(this.body.indexOf(after) + 1, 0, made);
    return this.#paragraph(made);
  }

  #control() {
    const control = { tag: "", title: "", appearance: "" };
    this.controls.push(control);
    return control;
  }

  #search(text: string) {
    const found = this.body.find(paragraph => paragraph.text.includes(text.replaceAll("^^", "^")));
    const range = Object.assign(this.#mock({ text }), { isNullObject: !found, select: () => this.selected.push(`search: ${text}`) });
    return { getFirstOrNullObject: () => range };
  }

  #mock(data: object): Mock {
    const mock = new OfficeMockObject(data as never);
    this.#mocks.push(mock);
    return mock as Mock;
  }
}

function plain(text: string): FakeParagraph {
  return { text, listItem: false, style: "", list: null, tracked: false };
}
