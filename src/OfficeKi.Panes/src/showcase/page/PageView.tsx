import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/i18n";
import type { WordPage } from "./WordPage";

/** The sheet of paper. What is on it belongs to the page and the browser's own editing, so Preact leaves it alone. */
export function PageView({ page, title }: { page: WordPage; title: string | null }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => (sheet.current ? page.attach(sheet.current) : undefined), [page]);
  return (
    <div class={title === null ? "sheet-scroll empty" : "sheet-scroll"}>
      <div ref={sheet} class="sheet" lang="de" role="textbox" tabIndex={0} aria-multiline="true" contentEditable="true" spellcheck={false} data-testid="page"
        aria-label={t("show.page", { title: title ?? "" })} />
    </div>
  );
}
