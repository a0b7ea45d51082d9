import { useCallback, useEffect, useState } from "preact/hooks";
import type { ApiClient } from "../../api/client";
import { useLanguage } from "../../i18n/i18n";
import { nothingTold, type Told, toldBy } from "./notices";

/** What the organisation tells its users, read when the pane opens and whenever `moment` changes. Without an answer nothing is told: the server decides on every run anyway. */
export function useTold(api: ApiClient, isSignedIn: boolean, moment: unknown): { told: Told; reload(): void } {
  const language = useLanguage();
  const [told, setTold] = useState(nothingTold);
  const [round, setRound] = useState(0);
  useEffect(() => {
    if (!isSignedIn) return;
    let overtaken = false;
    api.me(language).then(me => overtaken || setTold(toldBy(me)), () => undefined);
    return () => {
      overtaken = true;
    };
  }, [api, isSignedIn, moment, language, round]);
  return { told, reload: useCallback(() => setRound(round => round + 1), []) };
}
