import { useEffect, useState } from "preact/hooks";
import type { Content, Host, ItemKind, PartChoice, Remark } from "../hosts/host";

/** What is open and how much of it is selected. */
export interface Situation {
  title: string;
  ref: string | null;
  selected: number;
  kind: ItemKind;
  /** `Content.item` of what is open. */
  item: string | undefined;
  parts: readonly PartChoice[];
  remarks: readonly Remark[];
}

const documentParts: readonly PartChoice[] = [{ part: "document", label: "task.part.document" }, { part: "selection", label: "task.part.selection" }];
const unknown: Content = { title: "", ref: null, text: "", html: null, firstParagraph: 1 };

const settleMs = 250;

/** Follows document and selection. A selection in motion is asked for once it rests. */
export function useSituation(host: Host): Situation {
  const [situation, setSituation] = useState<Situation>(() => situationOf(unknown, host));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const look = () => {
      const ticket = ++asked;
      const see = (content: Content) => {
        // Answers may overtake each other; only the last question counts.
        if (ticket === asked) setSituation(situationOf(content, host));
      };
      // Between two documents there may be nothing to read; the next change asks again.
      host.current("selection").then(see, () => see(unknown));
    };
    const stop = host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(look, settleMs);
    });
    look();
    return () => {
      asked++;
      clearTimeout(timer);
      stop();
    };
  }, [host]);

  return situation;
}

function situationOf({ title, ref, text, kind = "document", item, remarks = [] }: Content, host: Host): Situation {
  return { title, ref, selected: text?.trim().length ?? 0, kind, item, parts: host.parts?.() ?? documentParts, remarks };
}
