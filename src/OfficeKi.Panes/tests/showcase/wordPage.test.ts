// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import type { Block } from "../../src/api/types";
import type { TextChange } from "../../src/hosts/host";
import type { DemoPassage } from "../../src/showcase/demoContent";
import { textOf } from "../../src/showcase/page/paragraphs";
import { WordPage } from "../../src/showcase/page/WordPage";

const provenance = { runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf" };
const block = (kind: Block["kind"], text: string): Block => ({ index: 0, kind, text, sources: [] });
const passage = (number: number, text: string, kind: DemoPassage["kind"] = "paragraph", cells: string[] = []): DemoPassage => ({ locator: `paragraph:${number}`, kind, level: 1, text, cells });

let page: WordPage;
let sheet: HTMLElement;
let said: string[];

beforeEach(() => {
  document.body.innerHTML = '<div><div class="sheet"></div></div>';
  sheet = document.querySelector<HTMLElement>(".sheet")!;
  said = [];
  page = new WordPage(text => void said.push(text));
  page.attach(sheet);
  open(passage(1, "Titel"), passage(2, "Die Stadt plant viel."), passage(3, "Ende"));
});

function open(...passages: DemoPassage[]): void {
  page.show({ ref: "drive:a", title: "Vorlage.docx", kind: "drive", origin: "internal", passages });
}

function select(from: [number, number], to: [number, number]): void {
  const text = ([index, offset]: [number, number]) => [sheet.querySelectorAll("p, li, td")[index]!.firstChild!, offset] as const;
  const range = document.createRange();
  range.setStart(...text(from));
  range.setEnd(...text(to));
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
  document.dispatchEvent(new Event("selectionchange"));
}

function texts(): string[] {
  return page.current("document").text?.split("\n") ?? [];
}

function change(number: number, paragraph: string, before: string, replacement: string): TextChange {
  const start = paragraph.indexOf(before);
  return { locator: `paragraph:${number}`, paragraph, start, end: start + before.length, before, replacement, reason: "Kürzer" };
}

describe("single changes", () => {
  test("strike out the old words beside the new ones, and keep their reason", () => {
    expect(page.change([change(2, "Die Stadt plant viel.", "plant", "baut")])).toEqual({ applied: 1, missed: [], tracked: true });
    expect(sheet.querySelector("del")?.textContent).toBe("plant");
    expect(page.trackedReasons()).toEqual(["Kürzer"]);
    expect(texts()).toEqual(["Titel", "Die Stadt baut viel.", "Ende"]);
  });

  test.each([[true, "Die Stadt baut viel."], [false, "Die Stadt plant viel."]])("are decided as a whole: kept %s", (kept, text) => {
    page.change([change(2, "Die Stadt plant viel.", "plant", "baut")]);
    page.decide(kept);
    expect([texts()[1], sheet.querySelectorAll("ins, del").length, said.length]).toEqual([text, 0, 1]);
  });

  test("of text that reads differently now are missed and leave the page as it is stored", () => {
    const gone = change(2, "Die Stadt plant nichts.", "nichts", "alles");
    expect(page.change([gone])).toEqual({ applied: 0, missed: [gone], tracked: true });
    expect(page.current("document").text).toBeNull();
  });

  test("put words in and take words out", () => {
    const read = "Die Stadt plant viel.";
    page.change([{ ...change(2, read, "", " neue"), start: 3, end: 3 }, change(2, read, " viel", "")]);
    expect(texts()[1]).toBe("Die neue Stadt plant.");
    page.decide(true);
    expect(texts()[1]).toBe("Die neue Stadt plant.");
  });

  test("in one paragraph twice hit the right words", () => {
    const read = "Die Stadt plant viel.";
    page.change([change(2, read, "Die", "Unsere"), change(2, read, "viel", "mehr")]);
    page.decide(true);
    expect(texts()[1]).toBe("Unsere Stadt plant mehr.");
  });

  test("reach the cell of a table", () => {
    open(passage(1, "Jahr | Kosten", "tableRow", ["Jahr", "Kosten"]));
    const outcome = page.change([change(2, "Kosten", "Kosten", "Ausgaben")]);
    expect([outcome.applied, texts()]).toEqual([1, ["Jahr", "Ausgaben"]]);
  });

  test("of a row, which was read as its cells in one line, reach their cell", () => {
    open(passage(1, "Jahr | Kosten", "tableRow", ["Jahr", "Kosten"]));
    const outcome = page.change([change(1, "Jahr | Kosten", "Kosten", "Ausgaben")]);
    expect([outcome.applied, texts()]).toEqual([1, ["Jahr", "Ausgaben"]]);
  });
});

describe("replacing the selection", () => {
  test("inside a paragraph takes out what is selected", () => {
    select([1, 10], [1, 15]);
    page.insert([block("heading", "Kern")], "replace", provenance);
    expect(texts().filter(text => text !== "")).toEqual(["Titel", "Die Stadt  viel.", "Kern", "Ende"]);
  });

  test.each<[string, [number, number], [number, number], string[]]>([
    ["several whole paragraphs", [0, 0], [1, 21], ["Kern", "Ende"]],
    ["one whole paragraph", [1, 0], [1, 21], ["Titel", "Kern", "Ende"]],
    ["the last one", [2, 0], [2, 4], ["Titel", "Die Stadt plant viel.", "Kern", ""]],
    ["everything", [0, 0], [2, 4], ["Kern", ""]],
  ])("%s leaves nothing empty in its place", (_, from, to, expected) => {
    select(from, to);
    page.insert([block("heading", "Kern")], "replace", provenance);
    expect(texts()).toEqual(expected);
  });

  test("up to the middle of a later paragraph puts the text between what remains", () => {
    select([0, 2], [1, 10]);
    page.insert([block("paragraph", "Kern")], "replace", provenance);
    expect(texts()).toEqual(["Ti", "Kern", "plant viel.", "Ende"]);
  });

  test("in a list takes the empty items along", () => {
    open(passage(1, "vor"), passage(2, "eins", "listItem"), passage(3, "zwei", "listItem"), passage(4, "drei", "listItem"));
    select([1, 0], [2, 4]);
    page.insert([block("paragraph", "Kern")], "replace", provenance);
    expect(texts()).toEqual(["vor", "Kern", "drei"]);
  });

  test("in a table keeps its cells", () => {
    open(passage(1, "Jahr | Kosten", "tableRow", ["Jahr", "Kosten"]), passage(3, "Ende"));
    select([0, 0], [1, 6]);
    page.insert([block("paragraph", "Kern")], "replace", provenance);
    expect(sheet.querySelectorAll("td")).toHaveLength(2);
    expect(texts()).toEqual(["", "", "Kern", "Ende"]);
  });

  test("without a cursor goes to the end", () => {
    page.insert([block("paragraph", "Kern")], "replace", provenance);
    expect(texts().slice(0, 4)).toEqual(["Titel", "Die Stadt plant viel.", "Ende", "Kern"]);
  });
});

test("A copy is opened by who can open documents, and by nobody else", () => {
  const opened: Uint8Array[] = [];
  page.openCopy = docx => void opened.push(docx);
  page.openCopy(new Uint8Array([80, 75]));
  expect(opened).toHaveLength(1);
  expect(textOf(sheet.querySelector("p")!)).toBe("Titel");
});
