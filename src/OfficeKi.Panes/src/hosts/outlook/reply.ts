import type { Block } from "../../api/types";
import type { Provenance } from "../host";
import { HostRefusal } from "../refusal";
import { asked, hasMailbox } from "./asked";
import { htmlOf } from "./html";
import type { OpenItem } from "./openItem";

/** Outlook's limit for the text of a form it opens: 32 KB. */
const formBytes = 32 * 1024;

/**
 * Opens Outlook's reply form with the text. Only for the mail the result is about, and only while it is the one on screen: the form
 * answers whatever is open. Nothing is cut to fit; what is too long is left to copying.
 */
export async function replyWith(open: OpenItem, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const { item } = open;
  if (!item || provenance.item === undefined || open.key !== provenance.item) throw new HostRefusal("outlook.otherItem");
  const htmlBody = htmlOf(blocks);
  if (new TextEncoder().encode(htmlBody).length > formBytes) throw new HostRefusal("outlook.tooLong");
  if (hasMailbox("1.9")) await asked<void>(done => item.displayReplyFormAsync({ htmlBody }, done));
  else item.displayReplyForm({ htmlBody });
}
