import { useState } from "preact/hooks";
import type { Persona } from "../auth/auth";
import { Button, Icon } from "../design/fluent";
import { t } from "../i18n/i18n";
import type { DemoContent } from "./demoContent";
import { MailDesk } from "./mail/MailDesk";
import { LanguageSwitch } from "./Showcase";
import { TeamsDesk } from "./teams/TeamsDesk";
import { WordDesk } from "./WordDesk";

const desks = [{ surface: "word", icon: "document" }, { surface: "outlook", icon: "mail" }, { surface: "teams", icon: "people" }] as const;

type Surface = (typeof desks)[number]["surface"];

/** The bar with the person and the choice of program, and below it the program with the pane beside it. */
export function Workspace({ persona, content, onLeave }: { persona: Persona; content: DemoContent; onLeave(): void }) {
  const [surface, setSurface] = useState<Surface>("word");
  return (
    <div class={`workspace ${surface}`}>
      <header class="workspace-bar" aria-label={t("show.title")}>
        <p class="brand"><span class="brand-mark"><Icon name="fallback" /></span>{t("app.name")} <span class="quiet">{t("show.title")}</span></p>
        <div class="desk-switch" role="group" aria-label={t("show.desks")}>
          {desks.map(desk => (
            <button key={desk.surface} type="button" aria-pressed={surface === desk.surface} data-testid={`desk-${desk.surface}`} onClick={() => setSurface(desk.surface)}>
              <Icon name={desk.icon} />{t(`show.desk.${desk.surface}`)}
            </button>
          ))}
        </div>
        <p class="who"><Icon name="person" /><strong>{persona.name}</strong><span class="quiet">{persona.title}, {persona.city}</span></p>
        <Button size="small" testId="leave" icon="people" onClick={onLeave}>{t("show.change")}</Button>
        <LanguageSwitch />
      </header>
      {surface === "word" ? <WordDesk persona={persona} content={content} />
        : surface === "outlook" ? <MailDesk persona={persona} content={content} />
        : <TeamsDesk persona={persona} content={content} />}
    </div>
  );
}
