import type { Part } from "../../api/types";
import type { Content, TypedText } from "../host";

/** The message or chat a dialog was opened from, or the text the user has put in instead. */
export class OpenContent implements TypedText {
  readonly #listeners = new Set<() => void>();
  #ref: string | null = null;
  text = "";

  show(ref: string | null): void {
    this.#ref = ref;
    this.#changed();
  }

  set(text: string): void {
    this.text = text;
    this.#changed();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Teams does not tell what is selected. A chat goes by reference: the server reads it as the user. */
  read(part: Part): Content {
    const selection = part === "selection";
    const common = { ref: this.#ref, title: "", html: null, firstParagraph: 1 };
    if (this.#ref === null) return { ...common, text: selection ? "" : this.text, kind: "typed" };
    // `chat:{chat}~{message}` is one message.
    const kind = this.#ref.includes("~") ? "message" : "chat";
    return { ...common, text: selection ? "" : null, kind, remarks: [{ key: kind === "message" ? "teams.fromMessage" : "teams.fromChat", warning: false }] };
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
