import { useState } from "preact/hooks";
import { Button } from "../../../design/fluent";
import { groupsOf } from "../../changes/ChangeList";
import { ShowPlace } from "../../ShowPlace";
import type { FunctionViewProps } from "../module";
import { type Difference, differencesOf, isOpen } from "./differences";
import { say, texts } from "./texts";

export const folded = true;
const page = 40;

/** What differs, by kind, the most important first, each with both wordings and the way to its place. */
export function View({ result, done, host, elsewhere }: FunctionViewProps) {
  const [shown, setShown] = useState(page);
  const { ref } = result.subject;
  const differences = differencesOf(done.data, result.passages, ref);
  if (differences.length === 0) return <p data-testid="no-differences">{say("none")}</p>;
  return (
    <section class="changes" data-testid="differences" aria-label={say("title")}>
      <h4>{`${say("title")} (${differences.length})`}</h4>
      {groupsOf(differences.slice(0, shown)).map(({ group, entries }) => (
        <div key={group} class="change-group">
          <h5>{kindName(group)} ({differences.filter(difference => difference.group === group).length})</h5>
          <ul class="change-list">
            {entries.map((difference, index) => (
              <li key={index} class="change">
                <Wordings difference={difference} />
                {difference.passage && <div class="change-foot"><ShowPlace passage={difference.passage} host={host} elsewhere={elsewhere || !isOpen(difference.passage, ref)}
                  testId={`difference-${group}-${index}-show`} about={difference.after || difference.before} /></div>}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {differences.length > shown && <Button size="small" testId="differences-more" onClick={() => setShown(shown + page)}>{say("more", { count: Math.min(page, differences.length - shown) })}</Button>}
    </section>
  );
}

function Wordings({ difference: { before, after } }: { difference: Difference }) {
  return (
    <dl class="wordings">
      <dt>{say("before")}</dt><dd>{before ? <del>{before}</del> : <span class="quiet">{say("nothing")}</span>}</dd>
      <dt>{say("after")}</dt><dd>{after ? <ins>{after}</ins> : <span class="quiet">{say("nothing")}</span>}</dd>
    </dl>
  );
}

function kindName(kind: string): string {
  const key = `kind.${kind}`;
  return key in texts.de ? say(key as keyof typeof texts.de) : say("kind.other");
}
