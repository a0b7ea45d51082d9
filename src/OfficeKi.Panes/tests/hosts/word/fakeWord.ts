import { OfficeMockObject } from "office-addin-mock";
import { FakeRanges } from "./fakeRanges";

type Mock = OfficeMockObject & Record<string, unknown>;

export interface FakeParagraph {
  text: string;
  listItem: boolean;
  style: string;
  list: "bullet" | "number" | null;
  tracked: boolean;
  /** Cells of a table that was put in. */
  table?: string[][];
  /** Name of the table and the cell the paragraph stands in, as "T1 B2". */
  cell?: string;
}

export interface WordOptions {
  url?: string;
  supported?: string[];
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

  /** What Office.js would define in the window. */
  globals(options: WordOptions = {}) {
    const supported = options.supported ?? ["1.3", "1.4"];
    return {
      Office: {
        EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
        onReady: async () => ({ host: "Word" }),
        context: {
          document: { url: options.url ?? "", addHandlerAsync: () => undefined, removeHandlerAsync: () => undefined },
          requirements: { isSetSupported: (_: string, version: string) => supported.includes(version) },
        },
      },
      Word: { run: (work: (context: unknown) => Promise<unknown>) => work(this.#context()) },
    };
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
      parentTableCellOrNullObject: this.#maybe({ rowIndex: 0 }, same(chosen().map(({ cell }) => cell))),
      parentTableOrNullObject: this.#maybe({ rowCount: 1 }, same(chosen().map(tableOf))),
      tables: this.#tablesIn(chosen),
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
    const mock = this.#mock({ text: paragraph.text, isListItem: paragraph.listItem, tableNestingLevel: paragraph.cell ? 1 : 0 });
    const cell = this.#mock({ rowIndex: 0 });
    const row = { select: () => this.selected.push(`row of ${paragraph.text}`) };
    Object.assign(mock, {
      ...this.#after(paragraph, paragraph.cell),
      parentTable: this.#after(this.body.findLast(other => other.cell && tableOf(other) === tableOf(paragraph)) ?? paragraph),
      delete: () => this.#delete(paragraph),
      detachFromList: () => Object.assign(paragraph, { listItem: false, list: null }),
      startNewList: () => {
        paragraph.listItem = true;
        return { setLevelBullet: () => { paragraph.list = "bullet"; }, setLevelNumbering: () => { paragraph.list = "number"; } };
      },
      parentTableCellOrNullObject: Object.assign(cell, { isNullObject: paragraph.table === undefined, parentRow: row }),
      search: (text: string) => this.#ranges.search(paragraph, text.replace(/\^(\^|l)/g, (_, code) => (code === "l" ? "\v" : "^"))),
      getRange: () => ({
        select: () => this.selected.push(paragraph.text),
        intersectWithOrNullObject: () => Object.assign(this.#maybe({ text: selectedText ?? "" }, selectedText !== undefined), {
          delete: () => { paragraph.text = paragraph.text.replace(selectedText ?? "", ""); },
        }),
        expandTo: () => ({ insertContentControl: () => this.#control() }),
      }),
    });
    Object.defineProperty(mock, "styleBuiltIn", { set: (style: string) => { paragraph.style = style; } });
    return mock;
  }

  #after(paragraph: FakeParagraph, cell?: string) {
    const place = cell ? { cell } : {};
    return {
      insertParagraph: (text: string) => this.#insert(paragraph, { ...plain(text), listItem: paragraph.listItem, ...place }),
      insertTable: (_rows: number, _columns: number, _where: string, values: string[][]) => this.#insert(paragraph, { ...plain(""), table: values, ...place }),
    };
  }

  /** As Word: the last paragraph of the body is only emptied, and the last one of a cell cannot go. */
  #delete(paragraph: FakeParagraph): void {
    if (paragraph.cell && this.body.findLast(({ cell }) => cell === paragraph.cell) === paragraph) throw new Error("the last paragraph of a cell");
    if (paragraph === this.body.at(-1)) paragraph.text = "";
    else this.body.splice(this.body.indexOf(paragraph), 1);
  }

  #tablesIn(chosen: () => FakeParagraph[]) {
    const inside = (name: string) => this.body.every(paragraph => tableOf(paragraph) !== name || chosen().includes(paragraph));
    const items = [...new Set(chosen().flatMap(paragraph => tableOf(paragraph) ?? []))].map(name => Object.assign(this.#mock({ nestingLevel: 1 }), {
      getRange: () => ({ compareLocationWith: () => ({ value: inside(name) ? "Inside" : "OverlapsAfter" }) }),
      delete: () => this.body.splice(0, this.body.length, ...this.body.filter(paragraph => tableOf(paragraph) !== name)),
    }));
    return { items, load: () => { for (const item of items) item.load("nestingLevel"); } };
  }

  #maybe(data: object, there: boolean): Mock {
    return Object.assign(this.#mock(data), { isNullObject: !there });
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

function tableOf({ cell }: FakeParagraph): string | undefined {
  return cell?.split(" ")[0];
}

/** All are in the same place, and in one at all. */
function same(places: readonly (string | undefined)[]): boolean {
  return places[0] !== undefined && places.every(place => place === places[0]);
}
