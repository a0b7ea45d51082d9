import { useState } from "preact/hooks";
import { Button, Icon } from "../../design/fluent";
import type { Host } from "../../hosts/host";
import { t } from "../../i18n/i18n";
import type { FunctionViewProps } from "../functions/module";
import { provenanceOf } from "../provenance";
import { ShowPlace } from "../ShowPlace";
import { type Proposal, surroundings } from "./proposals";
import { type Changes, useChanges } from "./useChanges";

interface ChangeListProps extends Pick<FunctionViewProps, "result" | "host" | "elsewhere" | "usage"> {
  proposals: readonly Proposal[];
  title: string;
  /** What the button says that applies the chosen changes. */
  applyLabel?: string;
  /** Heading of a group, with its number of entries. */
  groupLabel?(group: string, count: number): string;
}

const page = 25;

/** Changes to choose from, each with what stands there, what would stand there, and why. Nothing is changed but what is ticked. */
export function ChangeList({ proposals, title, applyLabel, groupLabel, result, host, elsewhere, usage }: ChangeListProps) {
  const allowed = () => (elsewhere ? "changes.elsewhere" as const : usage.obstacle());
  const provenance = provenanceOf(usage.publication.resultFor(result), host.surface);
  const [noticed, setNoticed] = useState(false);
  const used = async () => {
    usage.used("inserted");
    const { blocks } = usage.publication.resultFor({ ...result, blocks: [] });
    if (noticed || blocks.length === 0) return;
    await host.insert(blocks, host.capabilities.insertTracked.available ? "tracked" : "cursor", provenance);
    setNoticed(true);
  };
  const changes = useChanges(proposals, host, provenance, allowed, used);
  const [shown, setShown] = useState(page);
  if (proposals.length === 0) return null;

  const ability = host.capabilities.change;
  const usable = ability?.available === true && host.change !== undefined;
  const open = proposals.filter(({ id, after }) => after !== null && !changes.applied.has(id)).map(({ id }) => id);
  const all = open.length > 0 && open.every(id => changes.selected.has(id));
  const visible = proposals.slice(0, shown);
  return (
    <section class="changes" data-testid="changes" aria-label={title}>
      <div class="changes-head">
        <h4>{title}</h4>
        {usable && open.length > 1 && <label class="check"><input type="checkbox" data-testid="changes-all" checked={all}
          onChange={event => changes.toggle(open, event.currentTarget.checked)} />{t("changes.all", { count: open.length })}</label>}
      </div>
      {groupsOf(visible).map(({ group, entries }) => (
        <div key={group} class="change-group">
          {group !== "" && <h5>{groupLabel?.(group, proposals.filter(proposal => proposal.group === group).length) ?? group}</h5>}
          <ul class="change-list">
            {entries.map(proposal => <ChangeItem key={proposal.id} proposal={proposal} changes={changes} usable={usable} host={host} elsewhere={elsewhere} />)}
          </ul>
        </div>
      ))}
      {proposals.length > shown && <Button size="small" testId="changes-more" onClick={() => setShown(shown + page)}>{t("changes.more", { count: Math.min(page, proposals.length - shown) })}</Button>}
      {usable && open.length > 0 && <div class="button-row">
        <Button appearance="primary" icon="tracked" testId="changes-apply" disabled={changes.busy} onClick={() => void changes.apply()}>
          {`${applyLabel ?? t("changes.apply")} (${open.filter(id => changes.selected.has(id)).length})`}
        </Button>
      </div>}
      {!usable && open.length > 0 && <p class="hint" data-testid="ability-missing">{t(ability && !ability.available ? ability.reason : "changes.unable")}</p>}
      {usable && !host.capabilities.insertTracked.available && <p class="hint" data-testid="changes-untracked">{t("changes.untracked")}</p>}
      <Outcome changes={changes} />
    </section>
  );
}

function ChangeItem({ proposal, changes, usable, host, elsewhere }: { proposal: Proposal; changes: Changes; usable: boolean; host: Host; elsewhere: boolean }) {
  const { id, before, after, reason } = proposal;
  const done = changes.applied.has(id);
  const { left, right } = surroundings(proposal);
  const words = (
    <span class="change-words">
      <span class="quiet">{left}</span>
      <del><span class="visually-hidden">{t("changes.before")} </span>{before}</del>
      {after !== null && <>{" "}<ins><span class="visually-hidden"> {t("changes.after")} </span>{after === "" ? t("changes.deleted") : after}</ins></>}
      <span class="quiet">{right}</span>
    </span>
  );
  return (
    <li class={after === null ? "change hint-only" : "change"} data-testid={`change-${id}`}>
      {usable && after !== null && !done
        ? <label class="check"><input type="checkbox" data-testid={`change-${id}-choose`} checked={changes.selected.has(id)}
            onChange={event => changes.toggle([id], event.currentTarget.checked)} />{words}</label>
        : <p class="check">{done && <span class="change-done"><Icon name="done" /><span class="visually-hidden">{t("changes.done")} </span></span>}{words}</p>}
      <div class="change-foot">
        {reason && <p class="hint">{reason}</p>}
        <ShowPlace passage={proposal.passage} host={host} elsewhere={elsewhere} testId={`change-${id}-show`} about={before} />
      </div>
    </li>
  );
}

/** What happened, in one live region, with what could not be changed and why. */
function Outcome({ changes }: { changes: Changes }) {
  const { outcome, missed, failed } = changes;
  return (
    <div role="status" data-testid="changes-outcome">
      {failed && <p class="field-error">{t(failed)}</p>}
      {!failed && outcome && outcome.applied > 0 && <p class="success-line">{t(outcome.tracked ? "changes.applied" : "changes.appliedPlain", { count: outcome.applied })}</p>}
      {!failed && missed.length > 0 && (
        <div class="missed" data-testid="changes-missed">
          <p>{t("changes.missed", { count: missed.length })}</p>
          <ul>{missed.map(({ id, before, after }) => <li key={id}><q>{before}</q> → <q>{after}</q></li>)}</ul>
        </div>
      )}
    </div>
  );
}

export function groupsOf<T extends { group: string }>(entries: readonly T[]): { group: string; entries: T[] }[] {
  const groups: { group: string; entries: T[] }[] = [];
  for (const entry of entries) {
    const there = groups.find(({ group }) => group === entry.group);
    if (there) there.entries.push(entry);
    else groups.push({ group: entry.group, entries: [entry] });
  }
  return groups;
}
