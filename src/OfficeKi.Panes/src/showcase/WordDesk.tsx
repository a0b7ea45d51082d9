import { useEffect, useMemo, useState } from "preact/hooks";
import type { Persona } from "../auth/auth";
import { useFocus } from "../design/useFocus";
import { language, t } from "../i18n/i18n";
import type { DemoContent, DemoDocument, DemoItem } from "./demoContent";
import { DocumentFacts } from "./DocumentFacts";
import { DocumentList } from "./DocumentList";
import { OwnText } from "./OwnText";
import { PageView } from "./page/PageView";
import { TrackedChanges } from "./page/TrackedChanges";
import { WordPage } from "./page/WordPage";
import { PaneFrame } from "./PaneFrame";
import { failure, useOpening } from "./useOpening";

const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Documents on the left, the page in the middle, the pane on the right; below each other on small screens. */
export function WordDesk({ persona, content }: { persona: Persona; content: DemoContent }) {
  const [items, setItems] = useState<DemoItem[] | null>(null);
  const [open, setOpen] = useState<DemoDocument | null>(null);
  const { loading, message, setMessage, load, isUntouched } = useOpening();
  const page = useMemo(() => new WordPage(text => setMessage({ text, failed: false })), []);
  const heading = useFocus<HTMLHeadingElement>(true);

  const openDocument = (work: () => Promise<DemoDocument>) => load(work, document => {
    page.show(document);
    setOpen(document);
  });
  page.openCopy = bytes => openDocument(() => content.read(new File([new Uint8Array(bytes)], t("show.copy", { title: open?.title ?? "" }), { type: docx })));

  useEffect(() => {
    content.documents().then(found => {
      setItems(found);
      const [first] = found;
      if (first && isUntouched()) openDocument(() => content.open(first.ref));
    }, (error: unknown) => {
      setItems([]);
      setMessage(failure(error));
    });
  }, [content]);

  return (
    <>
      <aside class="documents" aria-labelledby="documents-heading">
        <h2 id="documents-heading" ref={heading} tabIndex={-1}>{t("show.documents")}</h2>
        <DocumentList items={items} openRef={open?.ref ?? null} onOpen={item => openDocument(() => content.open(item.ref))} />
        <OwnText accept=".docx,.pdf,.rtf,.txt" label="show.openFile" onFile={file => openDocument(() => content.read(file))} onText={document => openDocument(async () => document)} />
      </aside>
      <main class="desk" aria-label={t("show.desk")}>
        <h1 class="visually-hidden">{open?.title ?? t("show.title")}</h1>
        {open && <DocumentFacts document={open} icon={open.kind === "pdf" ? "pdf" : "document"} />}
        <p role="status" class={message?.failed ? "desk-message failed" : "desk-message"} data-testid="desk-message">{message?.text}</p>
        <TrackedChanges page={page} />
        {loading && <p class="desk-loading"><fluent-spinner size="small" aria-label={t("show.page.loading")} /></p>}
        {!open && !loading && items && <p class="desk-empty">{t("show.page.empty")}</p>}
        <PageView page={page} title={open?.title ?? null} />
      </main>
      <PaneFrame persona={persona} desk={page} language={language()} />
    </>
  );
}
