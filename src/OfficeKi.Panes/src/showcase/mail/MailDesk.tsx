import { useEffect, useMemo, useReducer, useState } from "preact/hooks";
import type { Persona } from "../../auth/auth";
import { useFocus } from "../../design/useFocus";
import { language, t } from "../../i18n/i18n";
import type { DemoContent, DemoDocument, MailItem } from "../demoContent";
import { OwnText } from "../OwnText";
import { PaneFrame } from "../PaneFrame";
import { failure, useOpening } from "../useOpening";
import { Compose } from "./Compose";
import { MailList } from "./MailList";
import { MailPage } from "./MailPage";
import { type OpenMail, ownMail } from "./openMail";
import { ReadingPane } from "./ReadingPane";

/** Folders and mails on the left, the mail in the middle, the pane on the right; below each other on small screens. */
export function MailDesk({ persona, content }: { persona: Persona; content: DemoContent }) {
  const [items, setItems] = useState<MailItem[] | null>(null);
  const [folder, setFolder] = useState<MailItem["folder"]>("inbox");
  const [, draw] = useReducer((count: number, _: void) => count + 1, 0);
  const { loading, message, setMessage, load, isUntouched } = useOpening();
  const page = useMemo(() => new MailPage(text => setMessage({ text, failed: false })), []);
  const heading = useFocus<HTMLHeadingElement>(true);
  const { open, draft } = page;

  useEffect(() => page.onNotice(() => draw()), [page]);
  const openItem = (item: MailItem, all: readonly MailItem[]) => load(() => read(content, item, all), opened => page.show(opened));
  const openOwn = (work: () => Promise<DemoDocument>) => load(work, document => page.show(ownMail(document)));

  useEffect(() => {
    content.mails().then(found => {
      setItems(found);
      const first = found.find(item => item.folder === "inbox");
      if (first && isUntouched()) openItem(first, found);
    }, (error: unknown) => {
      setItems([]);
      setMessage(failure(error));
    });
  }, [content]);

  return (
    <>
      <aside class="documents mailbox" aria-labelledby="documents-heading">
        <h2 id="documents-heading" ref={heading} tabIndex={-1}>{t("show.mailbox")}</h2>
        <MailList items={items} folder={folder} openRef={open?.item?.ref ?? null} onFolder={setFolder} onOpen={item => openItem(item, items ?? [])} />
        <OwnText accept=".eml,.txt" label="show.openMail" onFile={file => openOwn(() => content.read(file))} onText={document => openOwn(async () => document)} />
      </aside>
      <main class="desk" aria-label={t("show.mailDesk")}>
        <h1 class="visually-hidden">{open?.document.title ?? t("show.title")}</h1>
        <p role="status" class={message?.failed ? "desk-message failed" : "desk-message"} data-testid="desk-message">{message?.text}</p>
        {loading && <p class="desk-loading"><fluent-spinner size="small" aria-label={t("show.mail.opening")} /></p>}
        {!open && !loading && items && <p class="desk-empty">{t("show.mail.choose")}</p>}
        <div class="mail-scroll">
          {draft && <Compose key={draft.key} page={page} draft={draft} />}
          {open && <ReadingPane key={open.key} page={page} open={open} />}
        </div>
      </main>
      <PaneFrame persona={persona} desk={page} language={language()} />
    </>
  );
}

/** A mail, and its conversation when the mailbox holds more of it. */
async function read(content: DemoContent, item: MailItem, all: readonly MailItem[]): Promise<OpenMail> {
  const { thread } = item;
  const hasMore = thread !== undefined && all.filter(other => other.thread === thread).length > 1;
  const [document, conversation] = await Promise.all([content.open(item.ref), hasMore ? content.open(thread) : null]);
  return { key: item.ref, item, document, thread: conversation, ownText: "" };
}
