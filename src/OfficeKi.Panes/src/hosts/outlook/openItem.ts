import type { ItemKind } from "../host";
import { hasMailbox } from "./asked";

export type OutlookItem = NonNullable<Office.Mailbox["item"]>;

/**
 * Which mail or appointment is open. While the pane is pinned another one can come up at any moment (`ItemChanged`, Mailbox 1.5):
 * work begun before such a change must be able to tell.
 */
export class OpenItem {
  readonly #listeners = new Set<() => void>();
  #turn = 0;

  constructor() {
    if (hasMailbox("1.5")) Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, () => this.#changed());
  }

  get item(): OutlookItem | null {
    return Office.context.mailbox.item ?? null;
  }

  get kind(): ItemKind {
    return kindOf(this.item);
  }

  /** Tells items apart; one that is being written has no id yet. */
  get key(): string {
    return (this.item && itemIdOf(this.item)) ?? `open:${this.#turn}`;
  }

  /** A question to ask later: is it still the same item, and was it all the time? */
  watch(): () => boolean {
    const [turn, key] = [this.#turn, this.key];
    return () => this.#turn === turn && this.key === key;
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #changed(): void {
    this.#turn++;
    for (const listener of this.#listeners) listener();
  }
}

export function kindOf(item: OutlookItem | null): ItemKind {
  if (!item) return "nothing";
  // What one writes has its subject behind a call, what one reads has it as text.
  const read = typeof (item.subject as unknown) === "string";
  if (item.itemType === Office.MailboxEnums.ItemType.Appointment) return read ? "event" : "invitation";
  return read ? "mail" : "draft";
}

export function itemIdOf(item: OutlookItem): string | null {
  const id: unknown = item.itemId;
  return typeof id === "string" && id !== "" ? id : null;
}
