import type { Block, Part } from "../../api/types";
import type { ChangeOutcome, InsertMode, Place, Provenance, TextChange } from "../../hosts/host";
import { paragraphsOfHtml } from "../../hosts/htmlParagraphs";
import { fitsForm, htmlOf } from "../../hosts/outlook/html";
import type { Refused, ShowcaseContent, ShowcaseNotice } from "../../hosts/showcase/messages";
import { applyTextChanges } from "../../hosts/textChanges";
import { t } from "../../i18n/i18n";
import type { Desk } from "../desk";
import { locate, textOf } from "../page/paragraphs";
import { selectedText } from "../page/selection";
import { Draft } from "./Draft";
import type { OpenMail } from "./openMail";

/** A mailbox with one mail open and perhaps an answer to it being written, as the pane's showcase host sees it. */
export class MailPage implements Desk {
  readonly surface = "outlook";
  readonly #announce: (text: string) => void;
  readonly #listeners = new Set<(notice: ShowcaseNotice) => void>();
  /** Answers begun, by the mail they answer: who looks at another mail finds them again. */
  readonly #drafts = new Map<string, Draft>();
  #reading: HTMLElement | null = null;
  #open: OpenMail | null = null;

  /** @param announce tells the visitor what happened on the desk. */
  constructor(announce: (text: string) => void) {
    this.#announce = announce;
  }

  get open(): OpenMail | null {
    return this.#open;
  }

  get draft(): Draft | null {
    return (this.#open && this.#drafts.get(this.#open.key)) ?? null;
  }

  attach(reading: HTMLElement): void {
    this.#reading = reading;
  }

  show(open: OpenMail): void {
    this.#open = open;
    this.changed();
  }

  current(part: Part): ShowcaseContent {
    const about = { ref: null, title: "", text: null, html: null, firstParagraph: 1 };
    const { open, draft } = { open: this.#open, draft: this.draft };
    if (!open) return { ...about, text: "", kind: "nothing" };
    const { document, item, key } = open;
    const hasThread = open.thread !== null;
    if (draft) {
      const written = { ...about, title: draft.subject, item: draft.key, kind: "draft", hasThread } as const;
      if (part === "thread") return { ...written, ref: open.thread?.ref ?? null };
      return part === "selection" ? { ...written, ...selectedText(draft.paragraphs(), draft.cursor) } : { ...written, text: draft.text() };
    }

    const read = { ...about, title: document.title, item: key, kind: item?.kind ?? "mail", hasThread } as const;
    if (part === "selection") return { ...read, ref: document.ref, text: "" };
    if (part === "thread" && open.thread) return { ...read, ref: open.thread.ref };
    return { ...read, ref: document.ref, text: document.ref === null ? open.ownText : null };
  }

  select(place: Place): boolean {
    const target = this.#rootOf(place);
    const found = target && locate(target, place);
    for (const root of [this.#reading, this.draft?.element]) for (const marked of root?.querySelectorAll(".is-source") ?? []) marked.classList.remove("is-source");
    if (!found) return false;
    found.classList.add("is-source");
    for (let fold = found.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    found.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
    return true;
  }

  insert(blocks: readonly Block[], mode: InsertMode, provenance: Provenance): true | Refused {
    if (mode === "reply") return this.#replyWith(blocks, provenance);
    const { draft } = this;
    if (mode === "tracked") return { refused: "outlook.noTracking" };
    if (!draft) return { refused: "outlook.notWriting" };
    if (mode === "replace" && provenance.item !== draft.key) return { refused: "outlook.otherItem" };
    draft.insert(blocks, provenance, mode === "replace");
    this.changed();
    return true;
  }

  change(changes: readonly TextChange[]): ChangeOutcome {
    const { draft } = this;
    if (!draft) return { applied: 0, missed: changes, tracked: false };
    const outcome = applyTextChanges(paragraphsOfHtml(draft.element, "[data-ui]"), changes);
    if (outcome.applied > 0) this.changed();
    return outcome;
  }

  /** Opens an empty answer to the mail on screen. */
  reply(): Draft | null {
    const { open } = this;
    if (!open) return null;
    const draft = new Draft(open, () => this.changed());
    this.#drafts.set(open.key, draft);
    this.changed();
    return draft;
  }

  discard(): void {
    if (this.#open) this.#drafts.delete(this.#open.key);
    this.changed();
    this.#announce(t("show.mail.discarded"));
  }

  changed(): void {
    for (const listener of this.#listeners) listener({ notice: "changed" });
  }

  onNotice(listener: (notice: ShowcaseNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** As the real host: to the mail the result is about, or not at all. */
  #replyWith(blocks: readonly Block[], provenance: Provenance): true | Refused {
    if (!this.#open || provenance.item !== this.#open.key) return { refused: "outlook.otherItem" };
    if (!fitsForm(htmlOf(blocks))) return { refused: "outlook.tooLong" };
    const draft = this.reply();
    // The user is in the pane, and stays there.
    if (draft) draft.wantsFocus = false;
    draft?.insert(blocks, provenance, true);
    this.changed();
    this.#announce(t("show.mail.replyOpen"));
    return true;
  }

  /** Where the place can be: in the mail on screen, in its conversation, or in the text being written. */
  #rootOf({ ref }: Place): HTMLElement | null {
    if (!this.#open) return null;
    const { document, thread } = this.#open;
    const isInline = ref === null || ref === undefined || ref === "inline:text";
    if (isInline) return this.draft?.element ?? (document.ref === null ? this.#reading : null);
    return ref === document.ref || ref === thread?.ref ? this.#reading : null;
  }
}

/** One line per paragraph, as the pane sends it. */
export function linesOf(paragraphs: readonly HTMLElement[]): string {
  return paragraphs.map(textOf).join("\n");
}
