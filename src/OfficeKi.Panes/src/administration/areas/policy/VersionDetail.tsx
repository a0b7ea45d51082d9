import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { LoadedView } from "../../LoadedView";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../useLoaded";
import type { Policy, PolicyFile, Replay, Version } from "./policy";
import { ReplayReport } from "./ReplayReport";
import { text } from "./texts";

interface VersionDetailProps {
  api: ApiClient;
  policy: Policy;
  version: Version;
  onChanged(): void;
  onEdit(files: PolicyFile[]): void;
}

/** One version: its text, what it would change, and what the person may do with it. */
export function VersionDetail({ api, policy, version, onChanged, onEdit }: VersionDetailProps) {
  const loaded = useLoaded<{ files: PolicyFile[]; replay: Replay | null }>(api, `/api/administration/policy/versions/${version.number}`);
  return (
    <section data-testid="version-detail">
      <h3>{text("chosen", { number: version.number })}</h3>
      <LoadedView loaded={loaded}>
        {({ files, replay }) => (
          <>
            {replay ? <ReplayReport replay={replay} /> : <p>{text("noReplay")}</p>}
            {files.map(file => (
              <details key={file.name}><summary>{file.name}</summary><pre tabIndex={0}>{file.text}</pre></details>
            ))}
            {policy.mayWrite && <div class="button-row"><Button onClick={() => onEdit(files)}>{text("edit")}</Button></div>}
            {policy.mayActivate && <Change api={api} policy={policy} version={version} onReplayed={loaded.reload} onChanged={onChanged} />}
          </>
        )}
      </LoadedView>
    </section>
  );
}

function Change({ api, policy, version, onReplayed, onChanged }: Omit<VersionDetailProps, "onEdit"> & { onReplayed(): void }) {
  const [reason, setReason] = useState("");
  const [validFrom, setValidFrom] = useState("");
  const [proposed, setProposed] = useState(false);
  const action = useAction(api);
  const isDraft = version.state === "draft";
  const replay = async (): Promise<void> => {
    if (await action.run("POST", "/api/administration/policy/replay", { version: version.number })) {
      action.clear();
      onReplayed();
    }
  };
  const change = async (): Promise<void> => {
    const body = { revision: policy.activation, version: version.number, reason, ...(isDraft && validFrom && { validFrom: new Date(validFrom).toISOString() }) };
    const answer = await action.run<{ activated: boolean }>("POST", `/api/administration/policy/${isDraft ? "activate" : "rollback"}`, body);
    setProposed(answer?.activated === false);
    if (answer) onChanged();
  };

  const mayDo = isDraft ? version.author !== "you" : policy.mayWrite && version.state === "former";
  return (
    <>
      {isDraft && <div class="button-row"><Button icon="retry" disabled={action.busy} onClick={() => void replay()}>{text("replayNow")}</Button></div>}
      {isDraft && !mayDo && <p data-testid="own-draft">{text("ownDraft")}</p>}
      {mayDo && (
        <>
          <div class="form-grid">
            <Field label={text("reason")} hint={text("reasonHint")}>
              <input value={reason} maxLength={500} data-testid="activation-reason" onInput={event => setReason(event.currentTarget.value)} />
            </Field>
            {isDraft && (
              <Field label={text("validFrom")} hint={text("validFromHint")}>
                <input type="datetime-local" value={validFrom} onInput={event => setValidFrom(event.currentTarget.value)} />
              </Field>
            )}
          </div>
          <div class="button-row">
            <Button appearance="primary" testId={isDraft ? "activate" : "rollback"} disabled={action.busy} onClick={() => void change()}>{text(isDraft ? "activate" : "rollback")}</Button>
          </div>
        </>
      )}
      <Outcome action={action} done={text(proposed ? "proposed" : "activated")} />
    </>
  );
}
