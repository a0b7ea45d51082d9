import type { Block } from "../../api/types";
import type { Provenance } from "../../hosts/host";
import { t } from "../../i18n/i18n";
import { insertionElement } from "../page/changes";
import { element } from "../page/elements";
import { paragraphsOf, textOf } from "../page/paragraphs";
import { keepPlain, pasteText } from "../page/plainEditing";
import { putInPlace } from "../page/replace";
import type { OpenMail } from "./openMail";

let drafts = 0;

/** An answer being written. Its element outlives the view, so that looking at another mail loses nothing. */
export class Draft {
  readonly key = `draft:${++drafts}`;
  readonly to: string;
  readonly subject: string;
  readonly element: HTMLElement;
  cursor: Range | null = null;
  /** Whether the cursor goes into the text as soon as it is on screen. */
  wantsFocus = true;

  constructor({ item, document }: OpenMail, changed: () => void) {
    this.to = item?.replyTo ?? document.passages.find(({ locator }) => locator === "field:from")?.text ?? item?.who ?? "";
    this.subject = /^AW:/i.test(document.title) ? document.title : `AW: ${document.title}`;
    this.element = element("div", "", {
      class: "draft-text sheet-text", lang: "de", role: "textbox", tabindex: "0", "aria-multiline": "true", contenteditable: "true", spellcheck: "false",
      "data-testid": "draft", "aria-label": t("show.mail.text"),
    });
    this.element.append(element("p", ""));
    this.element.addEventListener("input", changed);
    this.element.addEventListener("beforeinput", keepPlain);
    this.element.addEventListener("paste", pasteText);
  }

  paragraphs(): HTMLElement[] {
    return paragraphsOf(this.element);
  }

  text(): string {
    return this.paragraphs().map(textOf).join("\n");
  }

  /** At the cursor in place of what is selected, or in place of everything. */
  insert(blocks: readonly Block[], provenance: Provenance, whole: boolean): void {
    const inserted = insertionElement(blocks, "cursor", provenance, () => undefined);
    if (whole) this.element.replaceChildren(inserted);
    else putInPlace(this.element, this.cursor, inserted);
    if (!inserted.nextElementSibling) inserted.after(element("p", ""));
    inserted.scrollIntoView({ block: "nearest" });
  }
}
