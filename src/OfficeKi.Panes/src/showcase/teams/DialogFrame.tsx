import { useEffect, useRef } from "preact/hooks";
import type { Persona } from "../../auth/auth";
import { Button } from "../../design/fluent";
import { language } from "../../i18n/i18n";
import { TeamsProgram } from "./teamsProgram";
import { say } from "./texts";

interface DialogFrameProps {
  address: string;
  persona: Persona;
  onSubmit(result: unknown): void;
  onClose(): void;
}

/** The real dialog page, with Teams' protocol around it. */
export function DialogFrame({ address, persona, onSubmit, onClose }: DialogFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Listens before the page is loaded; what it hands over goes to whoever waits then.
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  useEffect(() => {
    const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "default";
    const context = { locale: language() === "de" ? "de-de" : "en-gb", theme, frameContext: "task", loginHint: persona.id } as const;
    const stop = new TeamsProgram(() => frame.current?.contentWindow ?? null, location.origin, context, { submitted: result => submit.current(result) }).listen();
    if (frame.current) frame.current.src = address;
    return stop;
  }, [address, persona]);
  return (
    <>
      <div class="dialog-bar"><Button size="small" icon="dismiss" testId="dialog-close" onClick={onClose}>{say("close")}</Button></div>
      <iframe ref={frame} title={say("dialog")} data-testid="pane-frame" />
    </>
  );
}
