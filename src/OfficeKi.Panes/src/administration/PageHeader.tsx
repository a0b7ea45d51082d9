import type { Account, PaneConfig } from "../auth/auth";
import { Icon } from "../design/fluent";
import { language, setLanguage, t } from "../i18n/i18n";
import { text } from "./texts";

interface PageHeaderProps {
  config: PaneConfig;
  account: Account | null;
  persona: string | null;
  onPersona(id: string): void;
}

export function PageHeader({ config, account, persona, onPersona }: PageHeaderProps) {
  const other = language() === "de" ? "en" : "de";
  return (
    <header class="page-header">
      <a class="skip" href="#content" onClick={event => focusContent(event)}>{text("skip")}</a>
      <p class="brand"><span class="brand-mark" aria-hidden="true">Ki</span>{t("app.name")} <span class="quiet">{text("title")}</span></p>
      <div class="page-header-end">
        {config.mode === "demo" ? (
          <label class="persona" title={text("personaHint")}>
            <span>{text("persona")}</span>
            <select value={persona ?? ""} data-testid="persona" onChange={event => onPersona(event.currentTarget.value)}>
              {config.personas?.map(one => <option key={one.id} value={one.id}>{one.name}, {one.title} ({one.city})</option>)}
            </select>
          </label>
        ) : account && <p class="account"><Icon name="person" />{account.name}</p>}
        <button type="button" class="language" lang={other} title={t("app.languageHint")} onClick={() => setLanguage(other)}>{t("app.language")}</button>
      </div>
    </header>
  );
}

// The address keeps the area; only the focus moves.
function focusContent(event: Event): void {
  event.preventDefault();
  document.getElementById("content")?.focus();
}
