import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { Panel } from "../../../design/Panel";
import { Field } from "../../parts/Field";
import { Outcome } from "../../parts/Outcome";
import { useAction } from "../../parts/useAction";
import { factsOf, type PolicyFile, type Simulated, type WhatIf } from "./policy";
import { text } from "./texts";

const harmless: WhatIf = {
  function: "summarize", roles: ["Staff"], surface: "word", engine: "builtin", location: "on-premises", classification: "normal",
  origin: "internal", audience: "internal", orgUnit: "", training: "", personalData: [], markings: [], special: false,
};
const functions = ["summarize", "ask", "tasks", "reply", "rewrite", "plain-language", "translate", "draft", "compare", "anonymize", "check", "explain", "custom"];
const roles = ["Staff", "Lead", "Administrator", "StaffCouncil", "DataProtection"];
const personalData = ["PERSON", "ADDRESS", "BIRTH_DATE", "PHONE", "EMAIL", "IBAN", "TAX_ID", "CASE_NUMBER"];
const markings = ["vs-nfd", "geheim", "nichtoeffentlich", "personalsache", "vertraulich"];

/** Asks the policy about a person, a document and a function that need not exist. */
export function WhatIfForm({ api, files }: { api: ApiClient; files: PolicyFile[] }) {
  const [form, setForm] = useState(harmless);
  const [against, setAgainst] = useState("active");
  const [answer, setAnswer] = useState<Simulated | null>(null);
  const action = useAction(api);
  const set = (change: Partial<WhatIf>): void => setForm({ ...form, ...change });
  const ask = async (): Promise<void> =>
    setAnswer(await action.run<Simulated>("POST", "/api/administration/policy/simulate", { facts: factsOf(form), ...(against === "editor" && { files }) }));
  const select = (label: string, key: keyof WhatIf, options: readonly (readonly [string, string])[]) => (
    <Field label={label}>
      <select value={String(form[key])} data-testid={`what-if-${key}`} onChange={event => set({ [key]: event.currentTarget.value })}>
        {options.map(([value, name]) => <option key={value} value={value}>{name}</option>)}
      </select>
    </Field>
  );

  return (
    <section>
      <h2>{text("simulate")}</h2>
      <p>{text("simulateLead")}</p>
      <div class="form-grid">
        {select(text("function"), "function", functions.map(same))}
        {select(text("surface"), "surface", ["word", "outlook", "teams"].map(same))}
        {select(text("engine"), "engine", [["builtin", text("builtin")], ["model", text("model")]])}
        {form.engine === "model" && select(text("location"), "location", ["on-premises", "eu", "third-country"].map(same))}
        {select(text("classification"), "classification", ["normal", "hoch", "sehr-hoch"].map(same))}
        {select(text("origin"), "origin", [["internal", text("internal")], ["external", text("external")]])}
        {select(text("audience"), "audience", [["internal", text("forInternal")], ["public", text("forPublic")]])}
        {select(text("training"), "training", [["", text("unknownTraining")], ...["0", "1", "2", "3"].map(same)])}
        <Field label={text("orgUnit")}><input value={form.orgUnit} onInput={event => set({ orgUnit: event.currentTarget.value })} /></Field>
        <Field label={text("against")}>
          <select value={against} data-testid="what-if-against" onChange={event => setAgainst(event.currentTarget.value)}>
            <option value="active">{text("againstActive")}</option>
            <option value="editor">{text("againstEditor")}</option>
          </select>
        </Field>
      </div>
      <Choices legend={text("roles")} options={roles} chosen={form.roles} onChange={chosen => set({ roles: chosen })} />
      <Choices legend={text("personalData")} options={personalData} chosen={form.personalData} onChange={chosen => set({ personalData: chosen })} />
      <Choices legend={text("markings")} options={markings} chosen={form.markings} onChange={chosen => set({ markings: chosen })} />
      <label class="check"><input type="checkbox" checked={form.special} onChange={event => set({ special: event.currentTarget.checked })} />{text("special")}</label>
      <div class="button-row"><Button appearance="primary" testId="what-if-ask" disabled={action.busy} onClick={() => void ask()}>{text("ask")}</Button></div>
      <Outcome action={action} done="" />
      <div role="status">{answer && <Answer answer={answer} />}</div>
    </section>
  );
}

const same = (word: string): [string, string] => [word, word];

function Choices({ legend, options, chosen, onChange }: { legend: string; options: string[]; chosen: string[]; onChange(chosen: string[]): void }) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map(option => (
        <label key={option} class="check">
          <input type="checkbox" checked={chosen.includes(option)}
            onChange={event => onChange(event.currentTarget.checked ? [...chosen, option] : chosen.filter(one => one !== option))} />{option}
        </label>
      ))}
    </fieldset>
  );
}

function Answer({ answer: { decision, rules } }: { answer: Simulated }) {
  const title = (id: string): string => rules.find(rule => rule.id === id)?.title ?? id;
  const permitted = decision.effect === "permit";
  return (
    <Panel tone={permitted ? "success" : "error"} title={text(permitted ? "permitted" : "denied")} testId="what-if-answer">
      {decision.reason && <p>{decision.reason}</p>}
      {decision.remedy && <p>{text("remedy")}: {decision.remedy} ({decision.contact})</p>}
      <h4>{text("determining")}</h4>
      <ul>{decision.determining.map(id => <li key={id}>{title(id)} ({id})</li>)}</ul>
      {decision.obligations.length > 0 && (
        <>
          <h4>{text("duties")}</h4>
          <ul>{decision.obligations.map((duty, index) => <li key={index}>{Object.values(duty).flat().join(" ")}</li>)}</ul>
        </>
      )}
      <details>
        <summary>{text("matched")}</summary>
        <ul>{rules.filter(rule => rule.matched).map(rule => <li key={rule.id}>{rule.title} ({rule.id})</li>)}</ul>
      </details>
    </Panel>
  );
}
