import { Icon } from "../design/fluent";
import type { IconName } from "../design/iconPaths";
import { t, tCode } from "../i18n/i18n";
import type { DemoDocument } from "./demoContent";

/** Title of what is open, and what to be careful about. */
export function DocumentFacts({ document, icon }: { document: DemoDocument; icon: IconName }) {
  return (
    <div class="facts">
      <p class="file-name"><Icon name={icon} />{document.title}</p>
      <Cautions document={document} />
    </div>
  );
}

export function Cautions({ document }: { document: DemoDocument }) {
  const hidden = document.hidden ?? [];
  return (
    <>
      {document.origin === "external" && <fluent-badge appearance="tint" color="warning">{t("show.external")}</fluent-badge>}
      {hidden.length > 0 && (
        <fluent-badge appearance="tint" color="warning" data-testid="hidden-badge" title={hidden.map(({ kind, count }) => `${tCode("hidden", kind)}: ${count}`).join(", ")}>
          {t("show.hidden", { count: hidden.reduce((sum, { count }) => sum + count, 0) })}
        </fluent-badge>
      )}
    </>
  );
}
