import type { ComponentChildren } from "preact";
import type { ApiClient } from "../../api/client";
import { type Changed, changedLine } from "./changed";
import { ReasonForm } from "./ReasonForm";
import { partText } from "./texts";
import { useAction } from "./useAction";

interface Switched {
  id: string;
  on: boolean;
  reason: string | null;
  revision: number;
  changed: Changed | null;
}

interface SwitchRowProps {
  api: ApiClient;
  path: string;
  row: Switched;
  title: string;
  mayChange: boolean;
  words: { on: string; off: string; turnOn: string; turnOff: string };
  /** Facts about what is switched. */
  children: ComponentChildren;
  onChanged(): void;
}

/** Something that is on or off: a line that opens to the facts and the switch. */
export function SwitchRow({ api, path, row, title, mayChange, words, children, onChanged }: SwitchRowProps) {
  const action = useAction(api);
  const send = async (reason: string): Promise<unknown> => {
    const answer = await action.run("PUT", path, { on: !row.on, reason, revision: row.revision });
    if (answer !== null) onChanged();
    return answer;
  };
  return (
    <details class="switch-row" data-testid={`switch-${row.id}`}>
      <summary>
        <span class="switch-title">{title}</span>
        <fluent-badge color={row.on ? "success" : "danger"} appearance={row.on ? "tint" : "filled"}>{row.on ? words.on : words.off}</fluent-badge>
      </summary>
      <div class="switch-body">
        {children}
        {row.reason && <p>{partText("currentReason", { reason: row.reason })}</p>}
        <p class="quiet">{changedLine(row.changed)}</p>
        {mayChange
          ? <ReasonForm action={action} label={row.on ? words.turnOff : words.turnOn} testId={`switch-${row.id}-set`} send={send} />
          : <p class="quiet">{partText("readOnly")}</p>}
      </div>
    </details>
  );
}
