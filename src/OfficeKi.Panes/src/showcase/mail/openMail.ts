import { t } from "../../i18n/i18n";
import type { DemoDocument, DemoPassage, MailItem } from "../demoContent";

/** A mail or appointment on screen. Without an item it is the visitor's own. */
export interface OpenMail {
  /** Tells mails apart, own ones too. */
  key: string;
  item: MailItem | null;
  document: DemoDocument;
  /** The conversation, when it has more than this mail. */
  thread: DemoDocument | null;
  /** An own mail as text, which goes along with each request. */
  ownText: string;
}

const fieldNames = { from: "show.field.from", to: "show.field.to", cc: "show.field.cc", date: "show.field.date", location: "show.field.location", organizer: "show.field.organizer", attendees: "show.field.attendees" } as const;

export interface MailField {
  label: string;
  passage: DemoPassage;
}

export interface Attachment {
  number: string;
  name: DemoPassage;
  passages: DemoPassage[];
}

let ownMails = 0;

export function ownMail(document: DemoDocument): OpenMail {
  const subject = document.passages.find(({ locator }) => locator === "field:subject")?.text;
  const fields = fieldsOf(document.passages).map(({ label, passage }) => `${label}: ${passage.text}`);
  const body = document.passages.filter(({ locator }) => !locator.startsWith("field:")).map(({ text }) => text.replace(/[\r\n]+/g, " "));
  return { key: `own:${++ownMails}`, item: null, document: { ...document, title: subject ?? document.title }, thread: null, ownText: [...fields, ...body].join("\n") };
}

export function fieldsOf(passages: readonly DemoPassage[]): MailField[] {
  return passages.flatMap(passage => {
    const name = passage.locator.split("/").at(-1)?.replace("field:", "") ?? "";
    return passage.locator.includes("field:") && Object.hasOwn(fieldNames, name) ? [{ label: t(fieldNames[name as keyof typeof fieldNames]), passage }] : [];
  });
}

export function bodyOf(passages: readonly DemoPassage[]): DemoPassage[] {
  return passages.filter(({ locator }) => !locator.includes("field:") && !locator.startsWith("attachment:"));
}

export function attachmentsOf(passages: readonly DemoPassage[]): Attachment[] {
  return passages.filter(({ locator }) => /^attachment:\d+$/.test(locator)).map(name => ({
    number: name.locator.replace("attachment:", ""),
    name,
    passages: passages.filter(({ locator }) => locator.startsWith(`${name.locator}/`)),
  }));
}

/** The messages of a conversation, in its order. */
export function messagesOf(passages: readonly DemoPassage[]): DemoPassage[][] {
  const messages = new Map<string, DemoPassage[]>();
  for (const passage of passages) {
    const [step = ""] = passage.locator.split("/", 1);
    if (step.startsWith("message:")) messages.set(step, [...(messages.get(step) ?? []), passage]);
  }
  return [...messages.values()];
}
