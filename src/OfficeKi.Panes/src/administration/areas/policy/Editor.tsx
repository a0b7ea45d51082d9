import { useEffect, useRef, useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { Field } from "../../parts/Field";
import { type Check, indexOf, lineNumbers, type PlaceError, type PolicyFile } from "./policy";
import { text } from "./texts";
import { useCheck } from "./useCheck";

interface EditorProps {
  api: ApiClient;
  files: PolicyFile[];
  onChange(files: PolicyFile[]): void;
}

/** Files as text, checked while one writes. */
export function Editor({ api, files, onChange }: EditorProps) {
  const [chosen, choose] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const [wanted, want] = useState<PlaceError | null>(null);
  const check = useCheck(api, files);
  const file = files[chosen] ?? files[0];

  useEffect(() => {
    if (!wanted || !area.current || file?.name !== wanted.file) return;
    const at = indexOf(file.text, wanted.line, wanted.column);
    area.current.focus();
    area.current.setSelectionRange(at, at);
    want(null);
  }, [wanted, file]);

  const add = (folder: string, body: string): void => {
    const used = new Set(files.map(one => one.name));
    const name = Array.from({ length: files.length + 1 }, (_, index) => `${folder}datei-${index + 1}.yaml`).find(one => !used.has(one)) ?? "";
    onChange([...files, { name, text: body }]);
    choose(files.length);
  };
  const jump = (error: PlaceError): void => {
    choose(Math.max(0, files.findIndex(one => one.name === error.file)));
    want(error);
  };

  return (
    <>
      <div class="filters">
        <Field label={text("file")}>
          <select value={String(chosen)} data-testid="file" onChange={event => choose(Number(event.currentTarget.value))}>
            {files.map((one, index) => <option key={one.name} value={String(index)}>{one.name}</option>)}
          </select>
        </Field>
        <div class="button-row">
          <Button testId="add-rules" onClick={() => add("", `package: ${packageOf(files)}\nrules: []\n`)}>{text("addRules")}</Button>
          <Button testId="add-cases" onClick={() => add("tests/", "cases: []\n")}>{text("addCases")}</Button>
          {files.length > 1 && <Button onClick={() => {
            onChange(files.filter((_, index) => index !== chosen));
            choose(0);
          }}>{text("remove")}</Button>}
        </div>
      </div>
      {file && <CodeArea label={text("fileText", { name: file.name })} value={file.text} areaRef={area}
        onInput={value => onChange(files.map(one => (one === file ? { ...one, text: value } : one)))} />}
      <Places check={check} onJump={jump} />
    </>
  );
}

function packageOf(files: readonly PolicyFile[]): string {
  return /^package: *([a-z0-9-]+)/m.exec(files[0]?.text ?? "")?.[1] ?? "stadt";
}

interface CodeAreaProps {
  label: string;
  value: string;
  areaRef: { current: HTMLTextAreaElement | null };
  onInput(value: string): void;
}

/** A text field with line numbers that move along. */
function CodeArea({ label, value, areaRef, onInput }: CodeAreaProps) {
  const gutter = useRef<HTMLPreElement>(null);
  return (
    <div class="code-editor">
      <pre class="gutter" ref={gutter} aria-hidden="true">{lineNumbers(value)}</pre>
      <textarea ref={areaRef} aria-label={label} spellcheck={false} autocapitalize="off" wrap="off" value={value} data-testid="policy-text"
        onInput={event => onInput(event.currentTarget.value)}
        onScroll={event => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }} />
    </div>
  );
}

function Places({ check, onJump }: { check: Check | null; onJump(error: PlaceError): void }) {
  return (
    <div>
      <p role="status" data-testid="check">
        {!check ? text("checking") : check.errors.length > 0 ? text("errors", { count: check.errors.length }) : text("valid", { passed: check.cases.passed })}
      </p>
      {check && check.untested.length > 0 && <p class="quiet">{text("untested", { rules: check.untested.join(", ") })}</p>}
      <ul class="places">
        {check?.errors.map(error => (
          <li key={`${error.file}:${error.line}:${error.column}:${error.message}`}>
            <button type="button" onClick={() => onJump(error)}>
              <span class="where">{text("place", { file: error.file, line: error.line, column: error.column })}</span>: {error.message}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
