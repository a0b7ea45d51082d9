import { Panel } from "../../../design/Panel";
import type { Replay } from "./policy";
import { text } from "./texts";

/** What a version would change, in sentences. */
export function ReplayReport({ replay }: { replay: Replay }) {
  return (
    <Panel tone={replay.needsSecondPerson ? "warning" : "info"} title={text("replay")} testId="replay">
      <p>{text("replayTotal", { total: replay.total })}</p>
      <ul>{replay.sentences.map(sentence => <li key={sentence}>{sentence}</li>)}</ul>
    </Panel>
  );
}
