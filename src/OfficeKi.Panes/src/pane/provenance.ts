import type { Provenance } from "../hosts/host";
import { t } from "../i18n/i18n";
import type { RunResult } from "./runState";

/** The label the policy demands in the document, or the pane's own; with whoever has taken editorial responsibility. */
export function provenanceOf({ decision, done, engine, subject, responsible }: RunResult): Provenance {
  const demanded = decision?.obligations.find(obligation => obligation.type === "label" && obligation["where"] === "document")?.["text"];
  const label = typeof demanded === "string" ? demanded : t("result.draft");
  return {
    runId: done?.runId ?? "",
    engine: engine?.label ?? "",
    label: responsible ? `${label}, ${t("public.responsible", { name: responsible })}` : label,
    ...(subject.item === undefined ? {} : { item: subject.item }),
  };
}
