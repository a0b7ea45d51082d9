import "../../parts/choices.css";
import type { ApiClient } from "../../../api/client";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { formatTime } from "../../parts/changed";
import { DataTable } from "../../parts/DataTable";
import { Download } from "../../parts/Download";
import { useLoaded } from "../../useLoaded";
import { Draft } from "./Draft";
import { openFirst, type StaffPage } from "./staff";
import { text } from "./texts";

export const area: Area = {
  id: "staff",
  order: 5,
  roles: ["StaffCouncil", "Administrator", "DataProtection"],
  title: () => text("title"),
  View: StaffView,
};

function StaffView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<StaffPage>(api, "/api/administration/staff");
  const isDataProtection = useLoaded<{ roles: string[] }>(api, "/api/me").value?.roles.includes("DataProtection") ?? false;
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <Download api={api} path="/api/administration/staff/annex.docx" name="officeki-anlage-dienstvereinbarung.docx" label={text("annex")} testId="annex" />
      {isDataProtection && (
        <>
          <Download api={api} path="/api/administration/staff/negative.docx" name="officeki-negativauskunft.docx" label={text("negative")} testId="negative" />
          <p class="quiet">{text("negativeHint")}</p>
        </>
      )}
      <LoadedView loaded={loaded}>
        {page => (
          <>
            <p data-testid="smallest-group">{text("group", { group: page.smallestGroup })}</p>
            <h2>{text("planned")}</h2>
            <p class="quiet">{text(page.planned.length === 0 ? "noPlanned" : "plannedHint")}</p>
            {openFirst(page.planned).map(draft => <Draft key={`${draft.version}-${draft.revision}`} api={api} draft={draft} mayTakePosition={page.mayTakePosition} onChanged={loaded.reload} />)}
            <Tables page={page} />
          </>
        )}
      </LoadedView>
    </>
  );
}

function Tables({ page }: { page: StaffPage }) {
  return (
    <>
      <DataTable caption={text("kept")} rows={page.kept} keyOf={row => row.id} empty="" columns={[
        { title: text("what"), cell: row => row.what },
        { title: text("person"), cell: row => row.person },
        { title: text("period"), cell: row => row.period },
      ]} />
      {page.requests.length === 0 && <h2>{text("requests")}</h2>}
      <DataTable caption={text("requests")} rows={page.requests} keyOf={row => row.asked} empty={text("noRequests")} columns={[
        { title: text("day"), cell: row => formatTime(row.asked) },
        { title: text("reason"), cell: row => row.reason },
        { title: text("state"), cell: row => stateOf(row.state) },
      ]} />
      {page.switched.length === 0 && <h2>{text("switched")}</h2>}
      <DataTable caption={text("switched")} rows={page.switched} keyOf={row => row.time + row.function} empty={text("noSwitched")} columns={[
        { title: text("day"), cell: row => formatTime(row.time) },
        { title: text("function"), cell: row => (row.function === "stop" ? text("stop") : row.function) },
        { title: text("change"), cell: row => text(row.on ? "on" : "off") },
        { title: text("reason"), cell: row => row.reason },
      ]} />
    </>
  );
}

function stateOf(state: string): string {
  return state === "asked" || state === "approved" || state === "refused" || state === "compared" || state === "expired" ? text(state) : state;
}
