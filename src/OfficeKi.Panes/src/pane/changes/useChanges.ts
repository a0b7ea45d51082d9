import { useState } from "preact/hooks";
import type { ChangeOutcome, Host, Provenance } from "../../hosts/host";
import { HostRefusal } from "../../hosts/refusal";
import type { MessageKey } from "../../i18n/i18n";
import { changeOf, type Proposal } from "./proposals";

export interface Changes {
  selected: ReadonlySet<number>;
  applied: ReadonlySet<number>;
  missed: readonly Proposal[];
  outcome: ChangeOutcome | null;
  failed: MessageKey | null;
  busy: boolean;
  toggle(ids: readonly number[], on: boolean): void;
  apply(): Promise<void>;
}

/** Which changes are chosen, and what became of those that were applied. */
export function useChanges(proposals: readonly Proposal[], host: Host, provenance: Provenance, allowed: () => MessageKey | null, onUsed: () => Promise<void>): Changes {
  const [selected, select] = useState<ReadonlySet<number>>(() => new Set(proposals.filter(isPreselected).map(({ id }) => id)));
  const [applied, setApplied] = useState<ReadonlySet<number>>(new Set());
  const [missed, setMissed] = useState<readonly Proposal[]>([]);
  const [outcome, setOutcome] = useState<ChangeOutcome | null>(null);
  const [failed, setFailed] = useState<MessageKey | null>(null);
  const [busy, setBusy] = useState(false);

  const apply = async () => {
    const obstacle = allowed();
    setFailed(obstacle);
    if (obstacle || busy || !host.change) return;
    const chosen = proposals.filter(({ id, after }) => selected.has(id) && after !== null);
    if (chosen.length === 0) return setFailed("changes.noneChosen");
    setBusy(true);
    try {
      const told = await host.change(chosen.map(changeOf), provenance);
      const left = chosen.filter(proposal => told.missed.some(change => isSame(change, proposal)));
      setOutcome(told);
      setMissed(left);
      setApplied(new Set([...applied, ...chosen.filter(proposal => !left.includes(proposal)).map(({ id }) => id)]));
      select(new Set());
      if (told.applied > 0) await onUsed().catch(() => setFailed("public.noticeFailed"));
    } catch (error) {
      setFailed(error instanceof HostRefusal ? error.reason : "insert.failed");
    } finally {
      setBusy(false);
    }
  };

  return {
    selected, applied, missed, outcome, failed, busy, apply,
    toggle: (ids, on) => select(new Set(on ? [...selected, ...ids] : [...selected].filter(id => !ids.includes(id)))),
  };
}

export function isPreselected({ safe, after }: Proposal): boolean {
  return safe && after !== null;
}

/** What comes back from another window is a copy. */
function isSame(change: { locator: string; start: number; end: number }, { passage, start, end }: Proposal): boolean {
  return change.locator === passage.locator && change.start === start && change.end === end;
}
