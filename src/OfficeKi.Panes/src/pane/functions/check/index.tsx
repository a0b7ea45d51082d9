import { useState } from "preact/hooks";
import { Button, Icon } from "../../../design/fluent";
import type { IconName } from "../../../design/iconPaths";
import { groupsOf } from "../../changes/ChangeList";
import { ShowPlace } from "../../ShowPlace";
import type { FunctionViewProps } from "../module";
import { issuesOf, type Severity } from "./issues";
import { say } from "./texts";

export const folded = true;
export const insertable = () => false;

const page = 40;
const signs: Record<Severity, IconName> = { error: "prohibited", warning: "warning", hint: "info" };

/** What stood out, errors first, each with the way to its place. */
export function View({ result, done, host, elsewhere }: FunctionViewProps) {
  const [shown, setShown] = useState(page);
  const issues = issuesOf(done.data, result.passages);
  if (issues.length === 0) return <p data-testid="no-issues">{say("none")}</p>;
  return (
    <section class="changes" data-testid="issues" aria-label={say("title")}>
      {groupsOf(issues.slice(0, shown)).map(({ group, entries }) => (
        <div key={group} class={`change-group severity-${group}`}>
          <h4 class="severity"><Icon name={signs[group as Severity]} />{say(`severity.${group as Severity}`)} ({issues.filter(issue => issue.group === group).length})</h4>
          <ul class="change-list">
            {entries.map(({ message, suggestion, words, passage }, index) => (
              <li key={index} class="change">
                {words && <q class="clamped">{words}</q>}
                <p>{message}</p>
                <div class="change-foot">
                  {suggestion && <p><span class="quiet">{say("suggestion")}</span> <ins>{suggestion}</ins></p>}
                  {passage && <ShowPlace passage={passage} host={host} elsewhere={elsewhere} testId={`issue-${group}-${index}-show`} about={words || message} />}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {issues.length > shown && <Button size="small" testId="issues-more" onClick={() => setShown(shown + page)}>{say("more", { count: Math.min(page, issues.length - shown) })}</Button>}
    </section>
  );
}
