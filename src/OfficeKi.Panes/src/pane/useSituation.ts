import { useEffect, useState } from "preact/hooks";
import type { Host } from "../hosts/host";

/** What is open and how much of it is selected. */
export interface Situation {
  title: string;
  ref: string | null;
  selected: number;
}

const settleMs = 250;

/** Follows document and selection. A selection in motion is asked for once it rests. */
export function useSituation(host: Host): Situation {
  const [situation, setSituation] = useState<Situation>({ title: "", ref: null, selected: 0 });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      host.current("selection").then(
        ({ title, ref, text }) => setSituation({ title, ref, selected: text?.trim().length ?? 0 }),
        // Between two documents there may be nothing to read; the next change asks again.
        () => setSituation({ title: "", ref: null, selected: 0 }),
      );
    };
    const stop = host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(look, settleMs);
    });
    look();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host]);

  return situation;
}
