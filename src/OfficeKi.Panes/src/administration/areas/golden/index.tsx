import "../policy/policy.css";
import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { language } from "../../../i18n/i18n";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { DataTable } from "../../parts/DataTable";
import { Outcome } from "../../parts/Outcome";
import { useAction } from "../../parts/useAction";
import { useLoaded } from "../../useLoaded";
import { CaseForm } from "./CaseForm";
import { emptyCase, type Golden, type GoldenCase, runnable, type State, withCase } from "./golden";
import { text } from "./texts";

export const area: Area = {
  id: "golden",
  order: 30,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: GoldenView,
};

const address = "/api/administration/golden";

interface PartProps {
  api: ApiClient;
  golden: Golden;
  reload(): void;
}

function GoldenView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Golden>(api, address);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <p>{text("invented")}</p>
      <LoadedView loaded={loaded}>
        {golden => (
          <div class="policy">
            <Results api={api} golden={golden} reload={loaded.reload} />
            <Cases api={api} golden={golden} reload={loaded.reload} />
          </div>
        )}
      </LoadedView>
    </>
  );
}

function Results({ api, golden, reload }: PartProps) {
  const action = useAction(api);
  const run = async (name: string, engine: string): Promise<void> => {
    if (await action.run("POST", `${address}/runs`, { function: name, engine })) reload();
  };
  return (
    <section>
      <h2>{text("states")}</h2>
      <DataTable caption={text("states")} rows={runnable(golden)} keyOf={row => `${row.function}/${row.engine}`} empty={text("noStates")} columns={[
        { title: text("function"), cell: row => row.label },
        { title: text("engine"), cell: row => nameOf(row.engine) },
        { title: text("result"), cell: row => <Result state={row.state} /> },
        { title: text("time"), cell: row => (row.state ? when(row.state.time) : "") },
        ...(golden.mayWrite ? [{
          title: text("run"),
          cell: (row: ReturnType<typeof runnable>[number]) => (
            <Button size="small" testId={`run-${row.function}-${row.engine}`} disabled={action.busy} label={text("runLabel", { function: row.label, engine: nameOf(row.engine) })}
              onClick={() => void run(row.function, row.engine)}>{text("run")}</Button>
          ),
        }] : []),
      ]} />
      <Outcome action={action} done={text("ran")} />
    </section>
  );
}

function Result({ state }: { state: State | undefined }) {
  if (!state) return <>{text("never")}</>;
  const word = state.red ? text(state.engine === "builtin" ? "redBuiltin" : "red") : text(state.current ? "green" : "old");
  return (
    <details>
      <summary>
        <fluent-badge color={state.red ? "danger" : state.current ? "success" : "subtle"} appearance={state.red ? "filled" : "tint"}>{word}</fluent-badge>
        <span class="visually-hidden">{text("details")}</span>
      </summary>
      <ul class="plain-list">
        {state.results.map(result => <li key={result.case}>{result.case}: {result.ok === null ? text("notRun") : result.ok ? text("passed") : ""} {result.reason}</li>)}
      </ul>
    </details>
  );
}

function Cases({ api, golden, reload }: PartProps) {
  const [edited, edit] = useState<GoldenCase | null>(null);
  const [round, setRound] = useState(0);
  const action = useAction(api);
  const save = async (cases: GoldenCase[]): Promise<void> => {
    if (!(await action.run("PUT", address, { revision: golden.revision, cases }))) return;
    edit(null);
    setRound(round + 1);
    reload();
  };
  return (
    <section>
      <h2>{text("cases")}</h2>
      <DataTable caption={text("cases")} rows={golden.cases} keyOf={row => row.id} empty={text("noCases")} columns={[
        { title: text("case"), cell: row => <>{row.title} <span class="quiet">{row.id}</span></> },
        { title: text("function"), cell: row => golden.functions.find(one => one.id === row.function)?.label ?? row.function },
        ...(golden.mayWrite ? [{
          title: text("edit"),
          cell: (row: GoldenCase) => (
            <div class="button-row">
              <Button size="small" label={text("editCase", { title: row.title })} onClick={() => edit(row)}>{text("edit")}</Button>
              <Button size="small" label={text("removeCase", { title: row.title })} disabled={action.busy} onClick={() => void save(golden.cases.filter(one => one !== row))}>{text("remove")}</Button>
            </div>
          ),
        }] : []),
      ]} />
      {golden.mayWrite && (
        <>
          <h3>{text("newCase")}</h3>
          <CaseForm key={`${edited?.id ?? ""}:${round}`} golden={golden} start={edited ?? emptyCase} busy={action.busy} onSave={one => void save(withCase(golden.cases, one))} />
          <Outcome action={action} done={text("saved")} />
        </>
      )}
    </section>
  );
}

function nameOf(engine: string): string {
  return engine === "builtin" ? text("builtin") : engine;
}

function when(time: string): string {
  return new Date(time).toLocaleString(language() === "de" ? "de-DE" : "en-GB", { dateStyle: "medium", timeStyle: "short" });
}
