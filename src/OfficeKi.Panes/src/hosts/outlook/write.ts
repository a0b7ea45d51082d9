import type { Block } from "../../api/types";
import { plainText } from "../../pane/plainText";
import type { ChangeOutcome, Provenance, TextChange } from "../host";
import { paragraphsOfHtml } from "../htmlParagraphs";
import { isWritten } from "../mailKinds";
import { HostRefusal } from "../refusal";
import { applyTextChanges } from "../textChanges";
import { asked, hasMailbox } from "./asked";
import { type Body, bodyType, readBody, writeAtCursor, writeBody } from "./body";
import { htmlOf } from "./html";
import { kindOf, type OpenItem, type OutlookItem } from "./openItem";
import { lines } from "./read";

const header = "X-OfficeKi-Provenance";
/** What Outlook takes into a body at once. */
const bodyCharacters = 1_000_000;

/** Into the text being written: at the cursor, or in place of all of it. */
export async function writeBlocks(open: OpenItem, blocks: readonly Block[], whole: boolean, provenance: Provenance): Promise<void> {
  const item = written(open);
  const isSame = open.watch();
  const type = await bodyType(item);
  const body: Body = { type, data: type === "html" ? htmlOf(blocks) : plainText(blocks) };
  if (body.data.length > bodyCharacters) throw new HostRefusal("outlook.tooLong");
  await mark(item, provenance);
  if (!isSame()) throw new HostRefusal("outlook.changed");
  await (whole ? writeBody(item, body) : writeAtCursor(item, body));
}

/** Single changes in the text being written; formatting around them stays. */
export async function changeBody(open: OpenItem, changes: readonly TextChange[], provenance: Provenance): Promise<ChangeOutcome> {
  const item = written(open);
  const isSame = open.watch();
  const body = await readBody(item);
  const { outcome, data } = body.type === "html" ? changedHtml(body.data, changes) : changedText(body.data, changes);
  if (outcome.applied === 0) return outcome;
  await mark(item, provenance);
  if (!isSame()) throw new HostRefusal("outlook.changed");
  await writeBody(item, { ...body, data });
  return outcome;
}

function changedText(text: string, changes: readonly TextChange[]): { outcome: ChangeOutcome; data: string } {
  const paragraphs = lines(text).split("\n").map(data => [{ data }]);
  const outcome = applyTextChanges(paragraphs, changes);
  return { outcome, data: paragraphs.map(([line]) => line?.data ?? "").join("\n") };
}

function changedHtml(html: string, changes: readonly TextChange[]): { outcome: ChangeOutcome; data: string } {
  // A parsed document runs no script and loads nothing.
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const outcome = applyTextChanges(paragraphsOfHtml(parsed.body), changes);
  return { outcome, data: parsed.documentElement.outerHTML };
}

/** Says in the mail itself, where machines look, that an AI took part (Art. 50(2) AI Act). Appointments have no such headers. */
async function mark(item: OutlookItem, { runId, engine }: Provenance): Promise<void> {
  if (kindOf(item) !== "draft" || !hasMailbox("1.8")) return;
  // Header values are ASCII.
  const value = `ai-draft; run=${runId}; engine=${encodeURIComponent(engine)}`;
  await asked<void>(done => item.internetHeaders.setAsync({ [header]: value }, done));
}

function written(open: OpenItem): OutlookItem {
  const { item } = open;
  if (!item || !isWritten(kindOf(item))) throw new HostRefusal("outlook.notWriting");
  return item;
}
