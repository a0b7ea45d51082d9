import type { Account } from "../auth/auth";
import { Icon } from "../design/fluent";
import { language, setLanguage, t } from "../i18n/i18n";

export function Header({ account }: { account: Account | null }) {
  const other = language() === "de" ? "en" : "de";
  return (
    <header class="pane-header">
      <h1>{t("app.name")}</h1>
      {account && (
        <p class="account" data-testid="account">
          <Icon name="person" />
          <span class="visually-hidden">{t("app.signedInAs", { name: "" })}</span>
          <span>{account.name}</span>
        </p>
      )}
      <button type="button" class="language" lang={other} title={t("app.languageHint")} data-testid="language" onClick={() => setLanguage(other)}>
        {t("app.language")}
      </button>
    </header>
  );
}
