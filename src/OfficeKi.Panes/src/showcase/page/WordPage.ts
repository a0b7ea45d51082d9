import type { Block, Part } from "../../api/types";
import type { ChangeOutcome, Content, InsertMode, Place, Provenance, TextChange } from "../../hosts/host";
import type { ShowcaseNotice } from "../../hosts/showcase/messages";
import { t } from "../../i18n/i18n";
import type { DemoDocument } from "../demoContent";
import type { Desk } from "../desk";
import { insertAfter, insertionElement } from "./changes";
import { element } from "./elements";
import { locate, paragraphsOf, textOf } from "./paragraphs";
import { keepPlain, pasteText } from "./plainEditing";
import { renderPassages } from "./render";
import { putInPlace } from "./replace";
import { selectedText } from "./selection";
import { decide, trackChanges, trackedIn } from "./tracked";

/** A document one can edit, as the pane's showcase host sees it: what stands there, what is selected, and where a text goes. */
export class WordPage implements Desk {
  readonly surface = "word";
  /** Set by who can open documents. */
  openCopy?: (docx: Uint8Array) => void;
  readonly #announce: (text: string) => void;
  readonly #listeners = new Set<(notice: ShowcaseNotice) => void>();
  #sheet: HTMLElement | null = null;
  #document: DemoDocument | null = null;
  #edited = false;
  #cursor: Range | null = null;

  /** @param announce tells the visitor what happened on the page. */
  constructor(announce: (text: string) => void) {
    this.#announce = announce;
  }

  attach(sheet: HTMLElement): () => void {
    this.#sheet = sheet;
    const stop = new AbortController();
    const { signal } = stop;
    sheet.addEventListener("input", () => this.#changed(), { signal });
    sheet.addEventListener("beforeinput", keepPlain, { signal });
    sheet.addEventListener("paste", pasteText, { signal });
    document.addEventListener("selectionchange", () => this.#follow(), { signal });
    return () => stop.abort();
  }

  show(shown: DemoDocument): void {
    this.#document = shown;
    this.#edited = false;
    this.#cursor = null;
    this.#sheet?.replaceChildren(...renderPassages(shown.passages));
    this.#sheet?.parentElement?.scrollTo(0, 0);
    this.#tell({ notice: "changed" });
  }

  current(part: Part): Content {
    const about = { ref: this.#document?.ref ?? null, title: this.#document?.title ?? "", html: null };
    const paragraphs = this.#paragraphs();
    if (part === "selection") return { ...about, ...selectedText(paragraphs, this.#cursor) };
    const stored = about.ref !== null && !this.#edited;
    return { ...about, text: stored ? null : paragraphs.map(textOf).join("\n"), firstParagraph: 1 };
  }

  select(place: Place): boolean {
    const target = this.#sheet && locate(this.#sheet, place);
    for (const marked of this.#sheet?.querySelectorAll(".is-source") ?? []) marked.classList.remove("is-source");
    if (!target) return false;
    target.classList.add("is-source");
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    target.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    return true;
  }

  insert(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): true {
    if (!this.#sheet) return true;
    const inserted = insertionElement(blocks, mode, provenance, kept => {
      this.#changed();
      this.#announce(t(kept ? "show.accepted" : "show.rejected"));
      this.#sheet?.focus({ preventScroll: true });
    });
    if (mode === "replace") putInPlace(this.#sheet, this.#cursor, inserted);
    else insertAfter(this.#sheet, this.#cursor?.endContainer ?? null, inserted);
    inserted.after(...(inserted.nextElementSibling ? [] : [element("p", "")]));
    const room = this.#sheet.parentElement?.clientHeight ?? 0;
    inserted.scrollIntoView({ block: inserted.offsetHeight > room * 0.8 ? "start" : "center" });
    this.#changed();
    return true;
  }

  change(changes: readonly TextChange[]): ChangeOutcome {
    const outcome = trackChanges(this.#paragraphs(), changes);
    if (this.#sheet && outcome.applied > 0) {
      trackedIn(this.#sheet)[0]?.scrollIntoView({ block: "center" });
      this.#changed();
    }
    return outcome;
  }

  trackedReasons(): string[] {
    return this.#sheet ? trackedIn(this.#sheet).map(change => change.title || textOf(change)) : [];
  }

  /** Accepts or rejects all tracked changes. */
  decide(kept: boolean): void {
    if (!this.#sheet) return;
    decide(trackedIn(this.#sheet), kept);
    this.#changed();
    this.#announce(t(kept ? "show.acceptedAll" : "show.rejectedAll"));
    this.#sheet.focus({ preventScroll: true });
  }

  onNotice(listener: (notice: ShowcaseNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #paragraphs(): HTMLElement[] {
    return this.#sheet ? paragraphsOf(this.#sheet) : [];
  }

  #changed(): void {
    this.#edited = true;
    this.#tell({ notice: "changed" });
  }

  /** The cursor stays where it was when the focus moves into the pane. */
  #follow(): void {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (!range || !this.#sheet?.contains(range.commonAncestorContainer)) return;
    this.#cursor = range.cloneRange();
    this.#tell({ notice: "changed" });
  }

  #tell(notice: ShowcaseNotice): void {
    for (const listener of this.#listeners) listener(notice);
  }
}
