import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { asProblem } from "../api/client";
import type { Persona } from "../auth/auth";
import { Button, Icon } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { language, t, tCode } from "../i18n/i18n";
import type { DemoContent, DemoDocument, DemoItem } from "./demoContent";
import { DocumentList } from "./DocumentList";
import { OwnText } from "./OwnText";
import { PageView } from "./page/PageView";
import { WordPage } from "./page/WordPage";
import { PaneFrame } from "./PaneFrame";
import { LanguageSwitch } from "./Showcase";

/** Documents on the left, the page in the middle, the pane on the right; below each other on small screens. */
export function Workspace({ persona, content, onLeave }: { persona: Persona; content: DemoContent; onLeave(): void }) {
  const [items, setItems] = useState<DemoItem[] | null>(null);
  const [open, setOpen] = useState<DemoDocument | null>(null);
  const [loading, setLoading] = useState(false);
  const [message, setMessage] = useState<{ text: string; failed: boolean } | null>(null);
  const page = useMemo(() => new WordPage(text => setMessage({ text, failed: false })), []);
  const asked = useRef(0);
  const heading = useFocus<HTMLHeadingElement>(true);

  const load = (work: () => Promise<DemoDocument>) => {
    const ticket = ++asked.current;
    setLoading(true);
    setMessage(null);
    // Only the document asked for last is shown, whichever arrives first.
    const arrived = (act: () => void) => {
      if (ticket !== asked.current) return;
      setLoading(false);
      act();
    };
    work().then(
      document => arrived(() => {
        page.show(document);
        setOpen(document);
      }),
      (error: unknown) => arrived(() => setMessage({ text: failure(error), failed: true })),
    );
  };

  useEffect(() => {
    content.documents().then(found => {
      setItems(found);
      const [first] = found;
      if (first && asked.current === 0) load(() => content.open(first.ref));
    }, (error: unknown) => {
      setItems([]);
      setMessage({ text: failure(error), failed: true });
    });
  }, [content]);

  return (
    <div class="workspace">
      <header class="workspace-bar" aria-label={t("show.title")}>
        <p class="brand"><span class="brand-mark"><Icon name="fallback" /></span>{t("app.name")} <span class="quiet">{t("show.title")}</span></p>
        <p class="who"><Icon name="person" /><strong>{persona.name}</strong><span class="quiet">{persona.title}, {persona.city}</span></p>
        <Button size="small" testId="leave" icon="people" onClick={onLeave}>{t("show.change")}</Button>
        <LanguageSwitch onSwitch={next => page.announceLanguage(next)} />
      </header>
      <aside class="documents" aria-labelledby="documents-heading">
        <h2 id="documents-heading" ref={heading} tabIndex={-1}>{t("show.documents")}</h2>
        <DocumentList items={items} openRef={open?.ref ?? null} onOpen={item => load(() => content.open(item.ref))} />
        <OwnText onFile={file => load(() => content.read(file))} onText={document => load(async () => document)} />
      </aside>
      <main class="desk" aria-label={t("show.desk")}>
        <h1 class="visually-hidden">{open?.title ?? t("show.title")}</h1>
        {open && <DocumentFacts document={open} />}
        <p role="status" class={message?.failed ? "desk-message failed" : "desk-message"} data-testid="desk-message">{message?.text}</p>
        {loading && <p class="desk-loading"><fluent-spinner size="small" aria-label={t("show.page.loading")} /></p>}
        {!open && !loading && items && <p class="desk-empty">{t("show.page.empty")}</p>}
        <PageView page={page} title={open?.title ?? null} />
      </main>
      <PaneFrame persona={persona} page={page} language={language()} />
    </div>
  );
}

function DocumentFacts({ document }: { document: DemoDocument }) {
  const hidden = document.hidden ?? [];
  return (
    <div class="facts">
      <p class="file-name"><Icon name={document.kind === "pdf" ? "pdf" : "document"} />{document.title}</p>
      {document.origin === "external" && <fluent-badge appearance="tint" color="warning">{t("show.external")}</fluent-badge>}
      {hidden.length > 0 && (
        <fluent-badge appearance="tint" color="warning" data-testid="hidden-badge" title={hidden.map(({ kind, count }) => `${tCode("hidden", kind)}: ${count}`).join(", ")}>
          {t("show.hidden", { count: hidden.reduce((sum, { count }) => sum + count, 0) })}
        </fluent-badge>
      )}
    </div>
  );
}

function failure(error: unknown): string {
  const problem: { code: string; title: string; detail?: string | null } = asProblem(error);
  return t("show.failed", { reason: problem.detail || problem.title || tCode("problem", problem.code) });
}
