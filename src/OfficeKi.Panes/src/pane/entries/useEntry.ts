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
      const { code, status } = asProblem(error);
      if (code === "STALE_CONFIRMATION") await show(confirmation.shown, t("entries.STALE_CONFIRMATION"));
      // The same confirmation again finds what the first try may have made; a new one would make it twice.
      else if (mayTryAgain(status)) setState({ step: "shown", confirmation, message: failure(error) });
      else setState({ step: "failed", message: failure(error) });
    }
  };
  return { state, created, show: entry => show(entry), confirm, cancel: () => setState({ step: "idle" }) };
}

/** Nothing came back, or an answer that time can change. */
export function mayTryAgain(status: number | undefined): boolean {
  return status === undefined || status === 401 || status === 429 || status >= 500;
}

function failure(error: unknown): string {
  const problem: { code: string; title: string; detail?: string | null } = asProblem(error);
  return t("entries.failed", { reason: problem.detail || problem.title || tCode("problem", problem.code) });
}
