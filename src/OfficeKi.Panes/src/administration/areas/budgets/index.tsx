import "../../parts/switches.css";
import type { ApiClient } from "../../../api/client";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { changedLine, formatEuro } from "../../parts/changed";
import { DataTable } from "../../parts/DataTable";
import { partText } from "../../parts/texts";
import { useAction } from "../../parts/useAction";
import { useMayChange } from "../../parts/useMayChange";
import { useLoaded } from "../../useLoaded";
import type { Budgets, CostCentre } from "./plan";
import { PlanForm } from "./PlanForm";
import { text } from "./texts";

export const area: Area = {
  id: "budgets",
  order: 40,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: BudgetsView,
};

/** What calls to models cost, per cost centre. */
function BudgetsView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Budgets>(api, "/api/administration/budgets");
  const mayChange = useMayChange(api);
  const action = useAction(api);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>
        {budgets => (
          <>
            <Sums budgets={budgets} />
            <p class="quiet">{text("outlookHint")} {changedLine(budgets.changed)}</p>
            {mayChange
              ? <PlanForm key={budgets.revision} action={action} budgets={budgets} onChanged={loaded.reload} />
              : <p class="quiet">{partText("readOnly")}</p>}
          </>
        )}
      </LoadedView>
    </>
  );
}

const colours = { ok: "success", soft: "warning", hard: "danger" } as const;

function Sums({ budgets }: { budgets: Budgets }) {
  const rows: CostCentre[] = [...budgets.costCentres, { ...budgets.whole, id: "", name: text("whole") }];
  return (
    <>
      {budgets.costCentres.length === 0 && <p data-testid="no-centres">{text("empty")}</p>}
      <DataTable caption={text("thisMonth", { month: budgets.month })} rows={rows} keyOf={row => row.id} empty="" columns={[
        { title: text("costCentre"), cell: row => row.id ? `${row.id} ${row.name}` : <strong>{row.name}</strong> },
        { title: text("spent"), number: true, cell: row => formatEuro(row.spentEuro) },
        { title: text("reserved"), number: true, cell: row => formatEuro(row.reservedEuro) },
        { title: text("soft"), number: true, cell: row => limit(row.softEuro) },
        { title: text("hard"), number: true, cell: row => limit(row.hardEuro) },
        { title: text("outlook"), number: true, cell: row => row.outlookEuro === null ? text("tooEarly") : formatEuro(row.outlookEuro) },
        { title: text("state"), cell: row => <fluent-badge color={colours[row.state]} appearance={row.state === "ok" ? "tint" : "filled"}>{text(`state.${row.state}`)}</fluent-badge> },
      ]} />
    </>
  );
}

function limit(euro: number | null): string {
  return euro === null ? text("none") : formatEuro(euro);
}
