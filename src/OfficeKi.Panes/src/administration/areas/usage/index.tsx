import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { formatNumber } from "../../../i18n/i18n";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { DataTable } from "../../parts/DataTable";
import { Field } from "../../parts/Field";
import { lastYear, type MonthChoice, Months, queryOf } from "../../parts/Months";
import { Plot } from "../../parts/Plot";
import { addedUp, monthName, overMonths, type Usage } from "../../parts/usage";
import { useLoaded } from "../../useLoaded";
import { dimensions, nameOf, text } from "./texts";

export const area: Area = {
  id: "usage",
  order: 60,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: UsageView,
};

/** Use of closed months by one dimension. */
function UsageView({ api }: { api: ApiClient }) {
  const [months, setMonths] = useState<MonthChoice>(() => lastYear(new Date()));
  const [by, setBy] = useState<(typeof dimensions)[number]>("function");
  const loaded = useLoaded<Usage>(api, `/api/administration/usage?${queryOf(months, { by })}`);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <Field label={text("by")}>
          <select value={by} data-testid="by" onChange={event => setBy(event.currentTarget.value as typeof by)}>
            {dimensions.map(dimension => <option key={dimension} value={dimension}>{text(dimension)}</option>)}
          </select>
        </Field>
        <Months value={months} onChange={setMonths} />
      </form>
      <LoadedView loaded={loaded}>{usage => <Groups usage={usage} />}</LoadedView>
    </>
  );
}

function Groups({ usage }: { usage: Usage }) {
  if (usage.months.length === 0) return <p role="status" data-testid="no-months">{text("nothing")}</p>;
  const withheld = usage.months.filter(month => !month.total).map(month => monthName(month.month));
  return (
    <>
      {withheld.length > 0 && <p class="quiet">{text("withheld", { months: withheld.join(", ") })}</p>}
      <div class="plots">
        <Plot title={text("plot")} kind="bars" labels={text("month")} points={overMonths(usage, month => month.total?.calls ?? null)} />
      </div>
      <DataTable caption={text("table")} rows={addedUp(usage.months)} keyOf={group => group.name} empty={text("nothing")}
        columns={[
          { title: text(usage.by as (typeof dimensions)[number]), cell: group => nameOf(group) },
          { title: text("calls"), number: true, cell: group => formatNumber(group.calls) },
          { title: text("tokens"), number: true, cell: group => formatNumber(group.tokens) },
          { title: text("cost"), number: true, cell: group => formatNumber(group.costEuro, 2) },
        ]} />
    </>
  );
}
