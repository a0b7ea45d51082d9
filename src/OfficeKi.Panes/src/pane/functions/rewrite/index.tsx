import type { Done } from "../../../api/types";
import { ChangeList } from "../../changes/ChangeList";
import type { FunctionViewProps } from "../module";
import { rewriteProposals } from "./proposals";
import { say } from "./texts";

/** A new wording by a model is a text to use; a list of substitutions is not. */
export function insertable({ engine }: Done): boolean {
  return engine?.kind === "model";
}

/** The new wording as single changes in the user's own text. */
export function View({ result, done, host, elsewhere, usage }: FunctionViewProps) {
  return <ChangeList proposals={rewriteProposals(done.data, result.passages)} title={say("title")} applyLabel={say("apply")}
    result={result} host={host} elsewhere={elsewhere} usage={usage} />;
}
