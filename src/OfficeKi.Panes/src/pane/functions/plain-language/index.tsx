import { Icon } from "../../../design/fluent";
import type { IconName } from "../../../design/iconPaths";
import { formatNumber } from "../../../i18n/i18n";
import type { Done } from "../../../api/types";
import { ChangeList } from "../../changes/ChangeList";
import { ShowPlace } from "../../ShowPlace";
import type { FunctionViewProps } from "../module";
import { type Figures, figuresOf, isUnreliable, type Light, protectedOf, suggestionsOf } from "./data";
import { say, texts } from "./texts";

export const folded = true;

/** A new wording by a model is a text to use; notes on the user's own text are not. */
export function insertable({ data }: Done): boolean {
  return figuresOf(data["after"]) !== null;
}

/** How well the text reads, what could be plainer, and what must stay as it is. */
export function View({ result, done, host, elsewhere, usage }: FunctionViewProps) {
  const before = figuresOf(done.data["readability"]);
  const after = figuresOf(done.data["after"]);
  const suggestions = suggestionsOf(done.data, result.passages);
  const kept = protectedOf(done.data, result.passages);
  return (
    <>
      {before && <Readability before={before} after={after} />}
      {suggestions.length === 0 ? <p>{say("none")}</p>
        : <ChangeList proposals={suggestions} title={say("suggestions")} result={result} host={host} elsewhere={elsewhere} usage={usage} />}
      {kept.length > 0 && (
        <details class="protected" data-testid="protected">
          <summary><Icon name="shield" />{say("protected", { count: kept.length })}</summary>
          <p class="hint">{say("protectedHint")}</p>
          <ul>
            {kept.map(({ kind, passage, text }, index) => (
              <li key={index}><strong>{kindName(kind)}</strong> <span class="clamped">{text}</span>
                <ShowPlace passage={passage} host={host} elsewhere={elsewhere} testId={`protected-${index}-show`} about={text} /></li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const signs: Record<Light, IconName> = { green: "done", yellow: "info", red: "warning" };
const rows = [
  ["fleschAmstad", "flesch", "fleschHint"], ["wienerSachtext", "vienna", "viennaHint"], ["lix", "lix", "lixHint"], ["wordsPerSentence", "words", null],
] as const;

/** The light in words and with a sign, never by colour alone. */
function Readability({ before, after }: { before: Figures; after: Figures | null }) {
  return (
    <section class="readability" data-testid="readability" aria-label={say("readability")}>
      <p class="lights">
        <strong>{say("readability")}:</strong>
        <Sign light={before.light} prefix={after ? `${say("now")}: ` : ""} />
        {after && <Sign light={after.light} prefix={`${say("after")}: `} />}
      </p>
      {isUnreliable(before, after) && <p class="hint" data-testid="unreliable"><Icon name="info" />{say("unreliable")}</p>}
      <p class="hint">{say("measures")}</p>
      <details>
        <summary>{say("figures")}</summary>
        <table>
          <thead><tr><th scope="col">{say("figures")}</th><th scope="col">{say("now")}</th>{after && <th scope="col">{say("after")}</th>}</tr></thead>
          <tbody>{rows.map(([name, label, hint]) => (
            <tr key={name}>
              <th scope="row">{say(label)}{hint && <span class="quiet"> ({say(hint)})</span>}</th>
              <td>{formatNumber(before[name], 1)}</td>
              {after && <td>{formatNumber(after[name], 1)}</td>}
            </tr>
          ))}</tbody>
        </table>
      </details>
    </section>
  );
}

function Sign({ light, prefix }: { light: Light; prefix: string }) {
  return <span class={`light ${light}`}><Icon name={signs[light]} />{prefix}{say(`light.${light}`)}</span>;
}

function kindName(kind: string): string {
  const key = `kind.${kind}`;
  return key in texts.de ? say(key as keyof typeof texts.de) : say("kind.other");
}
