import { Icon } from "../design/fluent";
import { t } from "../i18n/i18n";
import type { DemoItem } from "./demoContent";

interface DocumentListProps {
  items: readonly DemoItem[] | null;
  openRef: string | null;
  onOpen(item: DemoItem): void;
}

export function DocumentList({ items, openRef, onOpen }: DocumentListProps) {
  if (!items) return <fluent-spinner size="small" aria-label={t("show.documents.loading")} />;
  if (items.length === 0) return <p class="quiet">{t("show.documents.none")}</p>;
  return (
    <ul class="document-list">
      {items.map((item, index) => (
        <li key={item.ref}>
          <button type="button" aria-current={item.ref === openRef ? "true" : undefined} data-testid={`document-${index}`} data-ref={item.ref} onClick={() => onOpen(item)}>
            <Icon name={item.kind === "pdf" ? "pdf" : "document"} />
            <span class="document-title">{item.title}<span class="visually-hidden">, {t(item.kind === "pdf" ? "show.kind.pdf" : "show.kind.docx")}</span></span>
            {item.label && <span class="document-label">{item.label}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
