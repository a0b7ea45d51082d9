import { useState } from "preact/hooks";
import { Button } from "../../design/fluent";
import { Field } from "./Field";
import { Outcome } from "./Outcome";
import { partText } from "./texts";
import type { Action } from "./useAction";

interface ReasonFormProps {
  action: Action;
  /** Words on the button. */
  label: string;
  testId: string;
  /** What stops work looks like it. */
  isPrimary?: boolean;
  send(reason: string): Promise<unknown>;
}

/** A switch with the reason it needs. */
export function ReasonForm({ action, label, testId, isPrimary, send }: ReasonFormProps) {
  const [reason, setReason] = useState("");
  const submit = (): void => {
    void send(reason).then(sent => {
      if (sent !== null) setReason("");
    });
  };
  return (
    <form class="reason-form" onSubmit={event => {
      event.preventDefault();
      submit();
    }}>
      <Field label={partText("reason")} hint={partText("reasonHint")} wide>
        <textarea rows={2} maxLength={500} value={reason} data-testid={`${testId}-reason`} onInput={event => setReason(event.currentTarget.value)} />
      </Field>
      <div class="button-row">
        <Button appearance={isPrimary ? "primary" : "outline"} testId={testId} disabled={action.busy} onClick={submit}>{label}</Button>
      </div>
      <Outcome action={action} done={partText("saved")} />
    </form>
  );
}
