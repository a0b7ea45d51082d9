import { formatNumber, language, t, tCode } from "../../i18n/i18n";
import type { OwnEvent } from "./own";
import { isResult, isSurface, say } from "./texts";

/** The user's own records, newest first: facts, no content. */
export function EventList({ events, labels }: { events: readonly OwnEvent[]; labels: ReadonlyMap<string, string> }) {
  if (events.length === 0) return <p data-testid="no-events">{say("none")}</p>;
  const time = new Intl.DateTimeFormat(language(), { dateStyle: "short", timeStyle: "short" });
  return (
    <ul class="events" data-testid="events">
      {events.map(event => (
        <li key={event.runId}>
          <details>
            <summary><span>{time.format(new Date(event.time))}</span> <strong>{labels.get(event.function) ?? event.function}</strong> <span class="quiet">{outcomeOf(event)}</span></summary>
            <dl>
              <dt>{say("where")}</dt><dd>{isSurface(event.surface) ? say(event.surface) : event.surface}</dd>
              <dt>{t("receipt.engine")}</dt><dd>{tCode("engine", event.engine)}</dd>
              <dt>{t("receipt.rules")}</dt><dd>{event.determining.join(", ")}</dd>
              <dt>{say("characters")}</dt><dd>{formatNumber(event.characters)}</dd>
              <dt>{t("receipt.cost")}</dt><dd>{formatNumber(event.costEuro, 2)} €</dd>
              <dt>{t("receipt.run")}</dt><dd>{event.runId}</dd>
            </dl>
            {event.unmasked?.map(look => (
              <p key={look.time} class="hint" data-testid="unmasked">
                {say(look.related ? "related" : "compared", { time: time.format(new Date(look.time)), reason: look.reason })}
              </p>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}

function outcomeOf({ result }: OwnEvent): string {
  return isResult(result) ? say(result) : result;
}
