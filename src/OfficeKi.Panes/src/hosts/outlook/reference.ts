import { asked, hasMailbox } from "./asked";
import type { OutlookItem } from "./openItem";

const mobile = ["OutlookIOS", "OutlookAndroid"];

/** The id as Graph knows it. Outlook on phones has it already. */
export function restId(id: string): string {
  const { mailbox } = Office.context;
  if (mobile.includes(mailbox.diagnostics?.hostName ?? "")) return id;
  return mailbox.convertToRestId(id, Office.MailboxEnums.RestVersion.v2_0);
}

/** `mail:{id}`; of another person's mailbox `mail:{address}~{id}`. */
export function referenceOf(kind: "mail" | "thread" | "event", id: string, mailbox: string | null): string {
  return `${kind}:${mailbox === null ? "" : `${mailbox}~`}${restId(id)}`;
}

/** The address of the shared mailbox the item lies in (Mailbox 1.8), or null for the user's own. */
export async function sharedMailbox(item: OutlookItem): Promise<string | null> {
  // Outlook has the function only on items of shared folders, and only when the manifest asks for them.
  if (!hasMailbox("1.8") || typeof item.getSharedPropertiesAsync !== "function") return null;
  const shared = await asked<Office.SharedProperties>(done => item.getSharedPropertiesAsync(done)).catch(() => null);
  return shared?.targetMailbox || shared?.owner || null;
}
