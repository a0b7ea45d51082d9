import type { Host, Provenance } from "../hosts/host";
import { t } from "../i18n/i18n";
import type { RunResult } from "./runState";

/** What the policy calls the place a text goes to. */
const places: Record<Host["surface"], string> = { word: "document", outlook: "mail", teams: "chat" };

/** The label the policy demands where the text goes, or the pane's own; with whoever has taken editorial responsibility. */
export function provenanceOf({ decision, done, engine, subject, responsible }: RunResult, surface: Host["surface"]): Provenance {
  const demanded = decision?.obligations.find(obligation => obligation.type === "label" && obligation["where"] === places[surface])?.["text"];
  const label = typeof demanded === "string" ? demanded : t("result.draft");
  return {
    runId: done?.runId ?? "",
    engine: engine?.label ?? "",
    label: responsible ? `${label}, ${t("public.responsible", { name: responsible })}` : label,
    ...(subject.item === undefined ? {} : { item: subject.item }),
  };
}
