import type { DemoDocument } from "../demoContent";

/** A message of a chat as the desk shows it. */
export interface ChatMessage {
  id: string;
  who: string;
  when: string;
  paragraphs: string[];
}

/** Puts the passages of a chat back into its messages; `ids` in the order of the messages. */
export function messagesOf({ passages }: Pick<DemoDocument, "passages">, ids: readonly string[]): ChatMessage[] {
  const messages = ids.map((id): ChatMessage => ({ id, who: "", when: "", paragraphs: [] }));
  for (const { locator, text } of passages) {
    const [, number, place] = /^message:(\d+)\/(.+)$/.exec(locator) ?? [];
    const message = messages[Number(number) - 1];
    if (!message) continue;
    if (place === "field:from") message.who = text;
    else if (place === "field:date") message.when = text;
    else message.paragraphs.push(text);
  }

  return messages;
}
