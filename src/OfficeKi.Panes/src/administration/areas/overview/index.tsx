import type { ApiClient } from "../../../api/client";
import { Panel } from "../../../design/Panel";
import { formatNumber } from "../../../i18n/i18n";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { Plot } from "../../parts/Plot";
import { monthName, overMonths, type Usage } from "../../parts/usage";
import { useLoaded } from "../../useLoaded";
import { text } from "./texts";

export const area: Area = {
  id: "overview",
  order: 1,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: OverviewView,
};

/** The last twelve closed months at a glance. */
function OverviewView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Usage>(api, "/api/administration/usage");
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>{usage => <Figures usage={usage} />}</LoadedView>
    </>
  );
}

function Figures({ usage }: { usage: Usage }) {
  const last = usage.months.at(-1);
  if (!last) return <p data-testid="no-months">{text("nothing")}</p>;
  const { total } = last;
  return (
    <>
      <ul class="tiles" data-testid="tiles">
        <Tile name={text("lastMonth")} value={monthName(last.month)} />
        <Tile name={text("calls")} value={total ? formatNumber(total.calls) : "–"} />
        <Tile name={text("cost")} value={total ? formatNumber(total.costEuro, 2) : "–"} />
        <Tile name={text("refused")} value={last.refusedPercent === null ? "–" : formatNumber(last.refusedPercent, 1)} />
        <Tile name={text("latency")} value={total ? formatNumber(total.p95Ms / 1000, 1) : "–"} />
      </ul>
      <Alerts usage={usage} />
      <div class="plots">
        <Plot title={text("callsPerMonth")} kind="bars" labels={text("month")} points={overMonths(usage, month => month.total?.calls ?? null)} />
        <Plot title={text("costPerMonth")} kind="bars" digits={2} labels={text("month")} points={overMonths(usage, month => month.total?.costEuro ?? null)} />
        <Plot title={text("refusedPerMonth")} kind="line" digits={1} labels={text("month")} points={overMonths(usage, month => month.refusedPercent)} />
        <Plot title={text("latencyPerMonth")} kind="line" digits={1} labels={text("month")} points={overMonths(usage, month => (month.total ? month.total.p95Ms / 1000 : null))} />
      </div>
    </>
  );
}

function Tile({ name, value }: { name: string; value: string }) {
  return <li class="tile"><strong>{value}</strong><span>{name}</span></li>;
}

function Alerts({ usage }: { usage: Usage }) {
  if (usage.alerts.length === 0) return null;
  return (
    <Panel tone="warning" testId="alerts" title={text("alerts")}>
      <ul>
        {usage.alerts.map(({ month, code, value, threshold }) => (
          <li key={month + code}>{text(code, { month: monthName(month), value: formatNumber(value, code === "LATENCY" ? 0 : 1), threshold: formatNumber(threshold, code === "LATENCY" ? 0 : 1) })}</li>
        ))}
      </ul>
    </Panel>
  );
}
