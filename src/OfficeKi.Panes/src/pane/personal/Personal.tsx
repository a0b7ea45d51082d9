import "./personal.css";
import { useEffect, useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../../api/client";
import type { Problem } from "../../api/types";
import { Button } from "../../design/fluent";
import { language, useLanguage } from "../../i18n/i18n";
import { ProblemPanel } from "../ProblemPanel";
import { EventList } from "./EventList";
import { MyData } from "./MyData";
import { loadEvents, loadMe, type Me, type OwnEvent } from "./own";
import { say } from "./texts";

interface Own {
  me: Me;
  events: readonly OwnEvent[];
  next: string | null;
  labels: ReadonlyMap<string, string>;
}

/** What is kept about the user, in plain words and as the records themselves; and the KI-Pass, where the city asks for one. */
export function Personal({ api }: { api: ApiClient }) {
  const current = useLanguage();
  const [own, setOwn] = useState<Own | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let stale = false;
    setProblem(null);
    load(api).then(loaded => stale || setOwn(loaded), (error: unknown) => stale || setProblem(asProblem(error)));
    return () => { stale = true; };
  }, [api, current, attempt]);

  const more = async (before: string) => {
    try {
      const page = await loadEvents(api, before);
      setOwn(known => known && { ...known, events: [...known.events, ...page.events], next: page.next });
    } catch (error) {
      setProblem(asProblem(error));
    }
  };

  if (problem) return <ProblemPanel problem={problem} refused={false} onRetry={() => setAttempt(attempt + 1)} />;
  if (!own) return <div class="loading"><fluent-spinner size="small" aria-label={say("loading")} /></div>;
  return (
    <section class="personal" data-testid="personal">
      {own.me.training && <KiPass training={own.me.training} />}
      <MyData api={api} hasPass={typeof own.me.training?.until === "string"} onChanged={() => setAttempt(attempt + 1)} />
      <h2>{say("receipts")}</h2>
      {own.me.stored.map(line => <p key={line} class="hint">{line}</p>)}
      <EventList events={own.events} labels={own.labels} />
      {own.next && <Button testId="events-more" onClick={() => void more(own.next ?? "")}>{say("more")}</Button>}
    </section>
  );
}

function KiPass({ training }: { training: NonNullable<Me["training"]> }) {
  const until = typeof training.until === "string" ? new Date(training.until) : null;
  return (
    <>
      <h2>{say("pass")}</h2>
      <p data-testid="ki-pass">{until && !Number.isNaN(until.getTime())
        ? say("passUntil", { date: new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(until) })
        : say("noPass")}</p>
    </>
  );
}

async function load(api: ApiClient): Promise<Own> {
  const [me, page, cards] = await Promise.all([loadMe(api), loadEvents(api), api.functions("teams", language())]);
  return { me, ...page, labels: new Map(cards.map(({ id, label }) => [id, label])) };
}
