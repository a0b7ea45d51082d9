import { useRef, useState } from "preact/hooks";
import { Button } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { type MessageKey, t } from "../i18n/i18n";
import { type DemoDocument, documentOf } from "./demoContent";

interface OwnTextProps {
  /** File name extensions, as an `input` takes them. */
  accept: string;
  label: MessageKey;
  onFile(file: File): void;
  onText(document: DemoDocument): void;
}

/** The visitor's own file or text: opened in this browser, sent along with a request, stored nowhere. */
export function OwnText({ accept, label, onFile, onText }: OwnTextProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  const area = useFocus<HTMLTextAreaElement>(pasting);

  const use = () => {
    if (text.trim() === "") return area.current?.focus();
    onText(documentOf(text, t("show.paste.document")));
    setText("");
    setPasting(false);
  };

  return (
    <section class="own" aria-labelledby="own-heading">
      <h3 id="own-heading">{t("show.own")}</h3>
      <input ref={chooser} type="file" hidden accept={accept} data-testid="file-input" onChange={event => {
        const file = event.currentTarget.files?.[0];
        if (file) onFile(file);
        // The same file can be chosen again.
        event.currentTarget.value = "";
      }} />
      <div class="own-buttons">
        <Button size="small" icon="open" testId="open-file" onClick={() => chooser.current?.click()}>{t(label)}</Button>
        {!pasting && <Button size="small" icon="paste" testId="paste-text" onClick={() => setPasting(true)}>{t("show.pasteText")}</Button>}
      </div>
      {pasting && (
        <div class="field">
          <label for="own-text">{t("show.paste.title")}</label>
          <textarea ref={area} id="own-text" rows={7} data-testid="paste-area" value={text} onInput={event => setText(event.currentTarget.value)} />
          <div class="own-buttons">
            <Button size="small" appearance="primary" testId="paste-use" onClick={use}>{t("show.paste.use")}</Button>
            <Button size="small" testId="paste-cancel" onClick={() => setPasting(false)}>{t("show.paste.cancel")}</Button>
          </div>
        </div>
      )}
      <p class="hint">{t("show.stays")}</p>
    </section>
  );
}
