import type { Persona } from "../auth/auth";
import { Icon } from "../design/fluent";
import type { IconName } from "../design/iconPaths";
import { Panel } from "../design/Panel";
import { type MessageKey, t } from "../i18n/i18n";
import { LanguageSwitch } from "./Showcase";

const points: readonly [IconName, MessageKey, MessageKey][] = [
  ["locked", "show.point.rights.title", "show.point.rights.text"],
  ["quote", "show.point.sources.title", "show.point.sources.text"],
  ["person", "show.point.human.title", "show.point.human.text"],
];

const pages: readonly [string, MessageKey][] = [
  ["/transparenz", "show.footer.register"],
  ["/hilfe", "show.footer.help"],
  ["/barrierefreiheit", "show.footer.accessibility"],
  ["/personalrat", "show.footer.staffCouncil"],
  ["/verwaltung", "show.footer.administration"],
];

export function Welcome({ personas, failed, onChoose }: { personas: readonly Persona[]; failed: boolean; onChoose(persona: Persona): void }) {
  return (
    <div class="welcome">
      <header class="welcome-bar">
        <p class="brand"><span class="brand-mark"><Icon name="fallback" /></span>{t("app.name")}</p>
        <LanguageSwitch />
      </header>
      <main>
        <section class="hero">
          <h1>{t("show.headline")}</h1>
          <p class="hero-lead">{t("show.lead")}</p>
          <ul class="promises">
            {points.map(([icon, title, text]) => (
              <li key={title}><Icon name={icon} /><div><strong>{t(title)}</strong><p>{t(text)}</p></div></li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="choose">
          <h2 id="choose">{t("show.choose")}</h2>
          <p class="quiet">{t("show.chooseHint")}</p>
          {failed && <Panel tone="error" title={t("start.failed.title")}><p>{t("start.failed.text")}</p></Panel>}
          <ul class="personas">
            {personas.map(persona => <li key={persona.id}><Tile persona={persona} onChoose={onChoose} /></li>)}
          </ul>
        </section>
      </main>
      <footer class="welcome-footer">
        <nav aria-label={t("show.footer")}>{pages.map(([href, label]) => <a key={href} href={href}>{t(label)}</a>)}</nav>
      </footer>
    </div>
  );
}

function Tile({ persona, onChoose }: { persona: Persona; onChoose(persona: Persona): void }) {
  return (
    <button type="button" class="tile" data-testid={`persona-${persona.id}`} onClick={() => onChoose(persona)}>
      <span class="avatar" aria-hidden="true">{initials(persona.name)}</span>
      <span class="tile-text">
        <span class="tile-name">{persona.name}</span>
        <span class="tile-title">{persona.title}</span>
        <span class="tile-city"><Icon name="city" />{persona.city}</span>
      </span>
    </button>
  );
}

/** First and last name's first letters; academic titles do not count. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(word => word !== "" && !word.endsWith("."));
  return [words[0], words.length > 1 ? words.at(-1) : ""].map(word => word?.[0] ?? "").join("").toUpperCase();
}
