import { useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../../api/client";
import { t, tCode } from "../../i18n/i18n";
import { type Confirmation, create, prepare } from "./actions";
import type { Entry } from "./entry";

export type EntryState =
  | { step: "idle" }
  | { step: "preparing" }
  | { step: "shown"; confirmation: Confirmation; message: string | null }
  | { step: "creating"; confirmation: Confirmation }
  | { step: "failed"; message: string };

export interface EntryFlow {
  state: EntryState;
  created: readonly Entry["kind"][];
  show(entry: Entry): Promise<void>;
  confirm(): Promise<void>;
  cancel(): void;
}

/** From the button over what will be created to the user's word and the result. */
export function useEntry(api: ApiClient): EntryFlow {
  const [state, setState] = useState<EntryState>({ step: "idle" });
  const [created, setCreated] = useState<readonly Entry["kind"][]>([]);

  const show = async (entry: Entry, message: string | null = null) => {
    setState({ step: "preparing" });
    await prepare(api, entry).then(
      confirmation => setState({ step: "shown", confirmation, message }),
      (error: unknown) => setState({ step: "failed", message: failure(error) }),
    );
  };
  const confirm = async () => {
    if (state.step !== "shown") return;
    const { confirmation } = state;
    setState({ step: "creating", confirmation });
    try {
      await create(api, confirmation);
      setCreated([...created, confirmation.shown.kind]);
      setState({ step: "idle" });
    } catch (error) {
      // A confirmation that has gone stale is shown anew: the user decides on what is true now.
      if (asProblem(error).code === "STALE_CONFIRMATION") await show(confirmation.shown, t("entries.STALE_CONFIRMATION"));
      else setState({ step: "failed", message: failure(error) });
    }
  };
  return { state, created, show: entry => show(entry), confirm, cancel: () => setState({ step: "idle" }) };
}

function failure(error: unknown): string {
  const problem: { code: string; title: string; detail?: string | null } = asProblem(error);
  return t("entries.failed", { reason: problem.detail || problem.title || tCode("problem", problem.code) });
}
