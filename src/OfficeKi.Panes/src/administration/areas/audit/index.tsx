import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import type { Area } from "../../area";
import { Download } from "../../parts/Download";
import { Field } from "../../parts/Field";
import { lastYear } from "../../parts/Months";
import { Chains } from "./Chains";
import { DecisionList, SettingList } from "./Lists";
import { text } from "./texts";

export const area: Area = {
  id: "audit",
  order: 70,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: AuditView,
};

/** Both logs, their chains, and what can be handed out. */
function AuditView({ api }: { api: ApiClient }) {
  const [isExact, setExact] = useState(false);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <Chains api={api} />
      <h2>{text("decisions")}</h2>
      <p class="quiet">{text(isExact ? "exact" : "hour")}</p>
      <DecisionList api={api} onExact={setExact} />
      <h2>{text("settings")}</h2>
      <SettingList api={api} />
      <h2>{text("exportTitle")}</h2>
      {isExact && <MonthExport api={api} />}
      <Download api={api} path="/api/administration/audit/disclosure" name="officeki-auskunft.zip" label={text("disclosure")} testId="disclosure" />
    </>
  );
}

/** For data protection only: the server refuses it to others. */
function MonthExport({ api }: { api: ApiClient }) {
  const [month, setMonth] = useState(() => lastYear(new Date()).to);
  const path = `/api/administration/audit/export?month=${encodeURIComponent(month)}`;
  return (
    <>
      <div class="filters">
        <Field label={text("month")} hint={text("monthHint")}>
          <input type="month" value={month} data-testid="export-month" onChange={event => setMonth(event.currentTarget.value)} />
        </Field>
      </div>
      <Download api={api} path={path} name={`officeki-entscheidungen-${month}.ndjson`} label={text("ndjson")} testId="export-ndjson" />
      <Download api={api} path={`${path}&format=csv`} name={`officeki-entscheidungen-${month}.csv`} label={text("csv")} testId="export-csv" />
    </>
  );
}
