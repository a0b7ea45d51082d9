import { useEffect, useMemo, useState } from "preact/hooks";
import { type PaneConfig, type Persona, readConfig } from "../auth/auth";
import { DemoAuth } from "../auth/demo";
import { Icon } from "../design/fluent";
import { language, setLanguage, t, useLanguage } from "../i18n/i18n";
import { DemoContent } from "./demoContent";
import { Welcome } from "./Welcome";
import { Workspace } from "./Workspace";

/** The demonstration: choose a person of the invented city, then work in a Word-like page or an Outlook-like mailbox with the real pane beside it. */
export function Showcase() {
  useLanguage();
  const [config, setConfig] = useState<PaneConfig | null>(null);
  const [failed, setFailed] = useState(false);
  const [persona, setPersona] = useState<Persona | null>(null);

  useEffect(() => {
    readConfig().then(setConfig, () => setFailed(true));
  }, []);
  useEffect(() => {
    document.title = `OfficeKi – ${t("show.title")}`;
  });

  const content = useMemo(() => config && persona && new DemoContent(new DemoAuth(config, persona)), [config, persona]);
  return (
    <>
      <section class="banner" aria-label={t("show.title")} data-testid="demo-banner"><Icon name="info" /><p>{t("show.banner")}</p></section>
      {persona && content
        ? <Workspace key={persona.id} persona={persona} content={content} onLeave={() => setPersona(null)} />
        : <Welcome personas={config?.personas ?? []} failed={failed} onChoose={setPersona} />}
    </>
  );
}

export function LanguageSwitch() {
  const other = language() === "de" ? "en" : "de";
  return (
    <button type="button" class="language" lang={other} title={t("app.languageHint")} data-testid="showcase-language" onClick={() => setLanguage(other)}>{t("app.language")}</button>
  );
}
