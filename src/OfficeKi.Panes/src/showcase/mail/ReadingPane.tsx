import { useEffect, useRef } from "preact/hooks";
import { Button, Icon } from "../../design/fluent";
import { t } from "../../i18n/i18n";
import type { DemoPassage } from "../demoContent";
import { Cautions } from "../DocumentFacts";
import { renderPassages } from "../page/render";
import { initials } from "../Welcome";
import type { MailPage } from "./MailPage";
import { attachmentsOf, bodyOf, fieldsOf, messagesOf, type OpenMail } from "./openMail";

/** A mail or appointment as one reads it: head, text, attachments with their text, and the conversation. */
export function ReadingPane({ page, open }: { page: MailPage; open: OpenMail }) {
  const { document, item, thread } = open;
  const root = useRef<HTMLElement>(null);
  const attachments = attachmentsOf(document.passages);
  useEffect(() => {
    if (root.current) page.attach(root.current);
    root.current?.scrollTo(0, 0);
  }, [page, open]);

  return (
    <article ref={root} class="mail" aria-labelledby="mail-subject" lang="de" data-testid="reading-pane">
      <header class="mail-head">
        <div class="mail-title">
          <h2 id="mail-subject" data-locator="field:subject">{document.title}</h2>
          <Cautions document={document} />
        </div>
        <div class="mail-people">
          <span class="avatar" aria-hidden="true">{item ? initials(item.who) : <Icon name="mail" />}</span>
          <div class="mail-fields"><Fields passages={document.passages} /></div>
          {item?.kind !== "event" && !page.draft && <Button size="small" icon="reply" testId="desk-reply" onClick={() => page.reply()}>{t("show.mail.reply")}</Button>}
        </div>
        {attachments.length > 0 && (
          <ul class="attachments" aria-label={t("show.mail.attachments")}>
            {attachments.map(({ number, name }) => <li key={number}><Icon name="attach" /><span data-locator={name.locator}>{name.text}</span></li>)}
          </ul>
        )}
      </header>
      <Passages passages={bodyOf(document.passages)} name="mail-body" />
      {attachments.filter(({ passages }) => passages.length > 0).map(({ number, name, passages }) => (
        <details key={number} class="mail-fold" data-testid={`attachment-${number}`}>
          <summary>{t("show.mail.attachmentText", { n: number, name: name.text })}</summary>
          <Passages passages={passages} name="mail-attachment" />
        </details>
      ))}
      {thread && (
        <details class="mail-fold" data-testid="thread">
          <summary>{t("show.mail.thread", { count: messagesOf(thread.passages).length })}</summary>
          {messagesOf(thread.passages).map((passages, index) => (
            <section key={index} class="mail-message" aria-label={t("place.message", { n: index + 1 })}>
              <div class="mail-fields"><Fields passages={passages} /></div>
              <Passages passages={bodyOf(passages)} name="mail-body" />
            </section>
          ))}
        </details>
      )}
    </article>
  );
}

function Fields({ passages }: { passages: readonly DemoPassage[] }) {
  return <>{fieldsOf(passages).map(({ label, passage }) => (
    <div key={passage.locator} class="mail-field"><span class="mail-label">{label}</span><p data-locator={passage.locator}>{passage.text}</p></div>
  ))}</>;
}

/** Drawn by the page's own code, which sets text and never HTML. */
function Passages({ passages, name }: { passages: readonly DemoPassage[]; name: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.replaceChildren(...renderPassages(passages)), [passages.map(({ locator }) => locator).join(), passages[0]?.text]);
  return <div ref={place} class={`${name} sheet-text`} />;
}
