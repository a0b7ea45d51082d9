import type { ApiClient } from "../../api/client";
import { language } from "../../i18n/i18n";

/** An Adaptive Card as our server writes it: text and tables. */
export interface Card {
  body: CardElement[];
}

export type CardElement =
  | { type: "TextBlock"; text: string; size?: string; style?: string; isSubtle?: boolean }
  | { type: "Table"; rows: { cells: { items: { text: string }[] }[] }[] };

/** What an action is started from: a message of the chat, or its compose box. */
export interface Origin {
  chat: string;
  message: string | null;
}

interface Answer {
  task?: { type: string; value: { url?: string } | string };
  composeExtension?: { attachments?: { content: Card }[] };
}

/** Posts activities to the real endpoint as Teams would. In the demonstration it believes this machine, as it believes Microsoft's emulator. */
export class TeamsChannel {
  readonly #api: ApiClient;

  constructor(api: ApiClient) {
    this.#api = api;
  }

  /** Calls a command; the address of the dialog that opens, or what Teams would say instead. */
  async open(command: string, origin: Origin): Promise<{ address: string } | { said: string }> {
    const answer = await this.#invoke("composeExtension/fetchTask", command, origin, {});
    const value = answer?.task?.value;
    return typeof value === "object" && value.url ? { address: value.url } : { said: typeof value === "string" ? value : "" };
  }

  /** Hands over what the dialog has given to Teams. */
  async submit(command: string, origin: Origin, data: unknown): Promise<{ card: Card } | { said: string }> {
    const answer = await this.#invoke("composeExtension/submitAction", command, origin, { data });
    const card = answer?.composeExtension?.attachments?.[0]?.content;
    return card ? { card } : { said: typeof answer?.task?.value === "string" ? answer.task.value : "" };
  }

  async #invoke(name: string, command: string, { chat, message }: Origin, more: object): Promise<Answer | null> {
    const { tenantId, objectId } = (await (await this.#api.fetch("/api/me")).json()) as { tenantId: string; objectId: string };
    const response = await fetch("/api/messages", {
      method: "POST",
      credentials: "omit",
      headers: { "Content-Type": "application/json", "x-ms-agents-playground": "true" },
      body: JSON.stringify({
        type: "invoke", name, id: crypto.randomUUID(), timestamp: new Date().toISOString(), channelId: "msteams", serviceUrl: location.origin,
        from: { id: `29:${objectId}`, aadObjectId: objectId },
        conversation: { conversationType: "groupChat", id: chat, tenantId },
        locale: language() === "de" ? "de-DE" : "en-GB",
        value: { commandId: command, commandContext: message === null ? "compose" : "message", ...(message === null ? {} : { messagePayload: { id: message } }), ...more },
      }),
    });
    if (!response.ok) throw new Error("activity");
    const text = await response.text();
    return text === "" ? null : (JSON.parse(text) as Answer);
  }
}

/** `plainLanguage` for the function `plain-language`: names of commands have no hyphen. */
export function commandOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a TextBlock shows: its Markdown is only our own escapes. */
export function shownText(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]~|&#\-+=>.)])/g, "$1");
}
