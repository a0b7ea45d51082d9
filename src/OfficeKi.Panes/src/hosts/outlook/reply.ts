import type { Block } from "../../api/types";
import type { Provenance } from "../host";
import { HostRefusal } from "../refusal";
import { asked, hasMailbox } from "./asked";
import { fitsForm, htmlOf } from "./html";
import type { OpenItem } from "./openItem";

/**
 * Opens Outlook's reply form with the text. Only for the mail the result is about, and only while it is the one on screen: the form
 * answers whatever is open. Nothing is cut to fit; what is too long is left to copying.
 */
export async function replyWith(open: OpenItem, blocks: readonly Block[], provenance: Provenance): Promise<void> {
  const { item } = open;
  if (!item || provenance.item === undefined || open.key !== provenance.item) throw new HostRefusal("outlook.otherItem");
  const htmlBody = htmlOf(blocks);
  if (!fitsForm(htmlBody)) throw new HostRefusal("outlook.tooLong");
  if (hasMailbox("1.9")) await asked<void>(done => item.displayReplyFormAsync({ htmlBody }, done));
  else item.displayReplyForm({ htmlBody });
}
