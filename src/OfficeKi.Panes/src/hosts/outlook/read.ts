import type { Part } from "../../api/types";
import type { Content, Remark } from "../host";
import { isWritten } from "../mailKinds";
import { HostRefusal } from "../refusal";
import { asked, hasMailbox } from "./asked";
import { readBody } from "./body";
import { itemIdOf, kindOf, type OpenItem, type OutlookItem } from "./openItem";
import { referenceOf, sharedMailbox } from "./reference";

/**
 * What is open. Refuses when another item comes up before everything is read: half of one mail and half of another is no content,
 * and a run must not begin on a mail the user did not start it on.
 */
export async function readItem(open: OpenItem, part: Part): Promise<Content> {
  const { item, key } = open;
  const isSame = open.watch();
  if (!item) return { ...blank, kind: "nothing", text: "" };
  const read = isWritten(kindOf(item)) ? readWritten(item, part) : readStored(item, part);
  const content = await read.catch((error: unknown) => {
    throw isSame() ? error : new HostRefusal("outlook.changed");
  });
  if (!isSame()) throw new HostRefusal("outlook.changed");
  return { ...content, item: key, kind: kindOf(item) };
}

const blank: Content = { ref: null, title: "", text: null, html: null, firstParagraph: 1 };

/** A mail or appointment one reads goes by reference: the server reads it with its attachments, as the user. */
async function readStored(item: OutlookItem, part: Part): Promise<Content> {
  const mailbox = await sharedMailbox(item);
  const remarks: Remark[] = [];
  if (mailbox) remarks.push({ key: "outlook.shared", values: { mailbox }, warning: false });
  if (/^IPM\.Note\.(SMIME|rpmsg)/i.test(item.itemClass ?? "")) remarks.push({ key: "outlook.sealed", warning: true });
  // Outlook does not tell what is selected in a mail one reads.
  return { ...blank, ref: storedReference(item, part, mailbox), title: String(item.subject ?? ""), text: part === "selection" ? "" : null, remarks };
}

function storedReference(item: OutlookItem, part: Part, mailbox: string | null): string | null {
  if (part === "thread" && item.conversationId) return referenceOf("thread", item.conversationId, mailbox);
  const id = itemIdOf(item);
  return id && referenceOf(kindOf(item) === "event" ? "event" : "mail", id, mailbox);
}

async function readWritten(item: OutlookItem, part: Part): Promise<Content> {
  const about = { ...blank, title: await subjectOf(item) };
  if (part === "thread" && item.conversationId) return { ...about, ref: referenceOf("thread", item.conversationId, null) };
  if (part === "selection") return { ...about, text: await selectedText(item) };
  const { type, data } = await readBody(item);
  const ref = kindOf(item) === "invitation" ? await savedEvent(item) : null;
  return type === "html" ? { ...about, ref, html: data } : { ...about, ref, text: lines(data) };
}

function subjectOf(item: OutlookItem): Promise<string> {
  const subject = item.subject as unknown as Office.Subject;
  return asked<string>(done => subject.getAsync(done));
}

async function selectedText(item: OutlookItem): Promise<string> {
  const { data, sourceProperty } = await asked<{ data: string; sourceProperty: string }>(done =>
    item.getSelectedDataAsync(Office.CoercionType.Text, done as (result: Office.AsyncResult<unknown>) => void));
  return sourceProperty === "subject" ? "" : lines(data ?? "");
}

/** An appointment the organiser has saved before; place and people are read from there, the text from the window. */
async function savedEvent(item: OutlookItem): Promise<string | null> {
  if (!hasMailbox("1.8")) return null;
  const id = await asked<string>(done => item.getItemIdAsync(done)).catch(() => null);
  return id ? referenceOf("event", id, null) : null;
}

export function lines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
