import { ApiClient } from "../api/client";
import type { Auth } from "../auth/auth";

/** One entry of the persona's own content. */
export interface DemoItem {
  ref: string;
  title: string;
  kind: string;
  label: string | null;
}

/** A mail or appointment as a list shows it. */
export interface MailItem extends DemoItem {
  kind: "mail" | "event";
  folder: "inbox" | "shared" | "sent" | "calendar";
  /** `thread:{id}` of the conversation. */
  thread?: string;
  who: string;
  /** Address an answer goes to; null for what the person sent. */
  replyTo?: string | null;
  /** ISO 8601. */
  time: string;
  end?: string;
  attachments?: number;
}

/** A chat; its messages by their ids, oldest first. */
export interface ChatItem extends DemoItem {
  kind: "chat";
  messages: string[];
}

export type PassageKind = "paragraph" | "heading" | "listItem" | "tableRow" | "footnote" | "field" | "quote";

export interface DemoPassage {
  locator: string;
  kind: PassageKind;
  level: number;
  text: string;
  cells?: string[];
}

/** A document as the showcase draws it. Without a `ref` it is the visitor's own and goes along with each request. */
export interface DemoDocument {
  ref: string | null;
  title: string;
  kind: string;
  origin: string;
  passages: DemoPassage[];
  hidden?: { kind: string; count: number }[];
}

/** The demonstration's own calls: list, open, and read a file from the visitor's disk. */
export class DemoContent {
  readonly api: ApiClient;

  constructor(auth: Auth) {
    this.api = new ApiClient(renew => auth.token(false, renew));
  }

  /** What a word processor can open; mails and chats belong to other programs. */
  async documents(): Promise<DemoItem[]> {
    return (await this.#items()).filter(item => item.kind === "docx" || item.kind === "pdf");
  }

  /** Mails, newest first, and appointments, next first. */
  async mails(): Promise<MailItem[]> {
    const items = (await this.#items()).filter((item): item is MailItem => item.kind === "mail" || item.kind === "event");
    return items.sort((a, b) => (a.kind === "event" && b.kind === "event" ? a.time.localeCompare(b.time) : b.time.localeCompare(a.time)));
  }

  async chats(): Promise<ChatItem[]> {
    return (await this.#items()).filter((item): item is ChatItem => item.kind === "chat");
  }

  async #items(): Promise<DemoItem[]> {
    const response = await this.api.fetch("/demo/content");
    return ((await response.json()) as { items: DemoItem[] }).items;
  }

  async open(ref: string): Promise<DemoDocument> {
    const response = await this.api.fetch(`/demo/content/${encodeURIComponent(ref)}`);
    return (await response.json()) as DemoDocument;
  }

  async read(file: File): Promise<DemoDocument> {
    const response = await this.api.fetch("/demo/content", {
      method: "POST",
      headers: { "X-File-Name": encodeURIComponent(file.name), "Content-Type": file.type || "application/octet-stream" },
      body: file,
    });
    return { ...((await response.json()) as DemoDocument), ref: null };
  }
}

/** Pasted text as a document, one paragraph per line. */
export function documentOf(text: string, title: string): DemoDocument {
  const passages = text.replace(/\r\n?/g, "\n").split("\n")
    .map((line, index): DemoPassage => ({ locator: `paragraph:${index + 1}`, kind: "paragraph", level: 0, text: line }));
  return { ref: null, title, kind: "txt", origin: "internal", passages };
}
