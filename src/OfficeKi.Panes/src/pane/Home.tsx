import { useEffect, useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../api/client";
import type { FunctionCard, Problem } from "../api/types";
import { Button, Icon, isIcon } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { language, type MessageKey, t } from "../i18n/i18n";
import { ItemLine } from "./ItemLine";
import { ReportProblem } from "./notices/ReportProblem";
import { Contact, ProblemPanel } from "./ProblemPanel";
import { text as trainingText } from "./training/texts";
import { TrainingNeeded } from "./training/TrainingNeeded";
import type { Situation } from "./useSituation";

const pages: readonly [string, MessageKey][] = [["/hilfe", "home.help"], ["/transparenz", "home.register"], ["/barrierefreiheit", "home.accessibility"]];

interface HomeProps {
  api: ApiClient;
  surface: string;
  situation: Situation;
  /** The function the user comes back from; its card gets the focus. */
  from: string | null;
  onChoose(card: FunctionCard): void;
  /** Opens the KI-Pass. */
  onLearn(): void;
}

/** All functions as cards; those that cannot be used now say why. */
export function Home({ api, surface, situation, from, onChoose, onLearn }: HomeProps) {
  const [cards, setCards] = useState<FunctionCard[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const current = language();
  const heading = useFocus<HTMLHeadingElement>(from === null);

  useEffect(() => {
    let stale = false;
    setProblem(null);
    api.functions(surface, current).then(
      loaded => stale || setCards(loaded),
      (error: unknown) => stale || setProblem(asProblem(error)),
    );
    return () => { stale = true; };
  }, [api, surface, current, attempt]);

  const usable = cards?.filter(card => card.available) ?? [];
  const others = cards?.filter(card => !card.available) ?? [];
  return (
    <section class="home">
      <h2 ref={heading} tabIndex={-1}>{t("home.title")}</h2>
      <ItemLine situation={situation} />
      {problem && <ProblemPanel problem={problem} refused={false} onRetry={() => setAttempt(attempt + 1)} />}
      {!cards && !problem && <div class="loading"><fluent-spinner size="small" aria-label={t("home.loading")} /></div>}
      {others.some(card => card.unavailable?.code === "TRAINING_REQUIRED") && <TrainingNeeded onStart={onLearn} />}
      {cards?.length === 0 && <p>{t("home.none")}</p>}
      <ul class="cards">
        {usable.map(card => <li key={card.id}><Card card={card} focused={card.id === from} onChoose={onChoose} /></li>)}
      </ul>
      {others.length > 0 && (
        <>
          <h3 class="quiet-heading">{t("home.unavailable")}</h3>
          <ul class="cards">
            {others.map(card => <li key={card.id}><UnavailableCard card={card} /></li>)}
          </ul>
        </>
      )}
      <div class="button-row"><Button size="small" appearance="subtle" testId="training-open" onClick={onLearn}>{trainingText("yourPass")}</Button></div>
      <ReportProblem api={api} runId={null} />
      <nav class="pages" aria-label={t("home.pages")}>
        {pages.map(([path, label]) => <a key={path} href={`${path}?lang=${current}`} target="_blank" rel="noreferrer">{t(label)}</a>)}
      </nav>
    </section>
  );
}

function Card({ card, focused, onChoose }: { card: FunctionCard; focused: boolean; onChoose(card: FunctionCard): void }) {
  const button = useFocus<HTMLButtonElement>(focused);
  return (
    <button ref={button} type="button" class="card" data-testid={`card-${card.id}`} onClick={() => onChoose(card)}>
      <span class="card-icon"><FunctionIcon id={card.id} /></span>
      <span class="card-text">
        <span class="card-label">{card.label}</span>
        <span class="card-description">{card.description}</span>
      </span>
      <Icon name="next" />
    </button>
  );
}

function UnavailableCard({ card }: { card: FunctionCard }) {
  const why = card.unavailable;
  return (
    <div class="card unavailable" data-testid={`card-${card.id}`}>
      <span class="card-icon"><Icon name="locked" /></span>
      <div class="card-text">
        <span class="card-label">{card.label}</span>
        {why && <span class="card-description">{why.reason}</span>}
        {why && (why.remedy || why.contact) && (
          <details>
            <summary>{t("home.remedy")}</summary>
            {why.remedy && <p>{why.remedy}</p>}
            {why.contact && <p>{t("home.contact")}: <Contact value={why.contact} /></p>}
          </details>
        )}
      </div>
    </div>
  );
}

export function FunctionIcon({ id }: { id: string }) {
  return <Icon name={isIcon(id) ? id : "fallback"} />;
}
