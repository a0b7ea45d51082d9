import { Icon } from "../../../design/fluent";
import { ShowPlace } from "../../ShowPlace";
import type { FunctionViewProps } from "../module";
import { termsOf } from "./terms";
import { say } from "./texts";

export const folded = true;

/** The terms of a text, what they mean, and where that is from. */
export function View({ result, done, host, elsewhere }: FunctionViewProps) {
  const terms = termsOf(done.data, result.passages);
  if (terms.length === 0) return <p>{say("none")}</p>;
  return (
    <dl class="terms" data-testid="terms" aria-label={say("title")}>
      {terms.map(({ term, explanation, origin, passage }, index) => (
        <div key={index} class="term">
          <dt>{term}</dt>
          <dd>
            <p>{explanation}</p>
            <div class="change-foot">
              <span class="hint">{origin === "model" && <Icon name="warning" />}<span>{say(`origin.${origin}`)}</span></span>
              {passage && <ShowPlace passage={passage} host={host} elsewhere={elsewhere} testId={`term-${index}-show`} about={term} />}
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}
