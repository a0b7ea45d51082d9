import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { formatNumber } from "../../../i18n/i18n";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { DataTable } from "../../parts/DataTable";
import { Download } from "../../parts/Download";
import { lastYear, type MonthChoice, Months, queryOf } from "../../parts/Months";
import { Plot } from "../../parts/Plot";
import { useLoaded } from "../../useLoaded";
import { plotsOf, type Section } from "./section";
import { text } from "./texts";

export const area: Area = {
  id: "evaluation",
  order: 65,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: EvaluationView,
};

/** The report, to read and to take along. */
function EvaluationView({ api }: { api: ApiClient }) {
  const [months, setMonths] = useState<MonthChoice>(() => lastYear(new Date()));
  const query = queryOf(months);
  const loaded = useLoaded<{ sections: Section[] }>(api, `/api/administration/evaluation?${query}`);
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <form class="filters" onSubmit={event => event.preventDefault()}><Months value={months} onChange={setMonths} /></form>
      <Download api={api} path={`/api/administration/evaluation.docx?${query}`} name="officeki-evaluation.docx" label={text("word")} testId="save-word" />
      <Download api={api} path={`/api/administration/evaluation.csv?${query}`} name="officeki-evaluation.csv" label={text("csv")} testId="save-csv" />
      <LoadedView loaded={loaded}>{report => <>{report.sections.map(section => <Part key={section.id} section={section} />)}</>}</LoadedView>
    </>
  );
}

function Part({ section }: { section: Section }) {
  const [first] = section.columns;
  return (
    <section class="report-part" data-testid={`section-${section.id}`}>
      <h2>{section.title}</h2>
      <p class="quiet">{section.text}</p>
      {section.rows.length > 0 && (
        <div class="plots">{plotsOf(section).map(plot => <Plot key={plot.title} kind="bars" labels={first?.title ?? ""} {...plot} />)}</div>
      )}
      <DataTable caption={section.title} rows={section.rows} keyOf={row => String(row[0])} empty={text("empty")}
        columns={section.columns.map((column, index) => ({
          title: column.title,
          number: column.decimals !== null,
          cell: (row: Section["rows"][number]) => shown(row[index] ?? null, column.decimals),
        }))} />
    </section>
  );
}

function shown(cell: string | number | null, decimals: number | null): string {
  return cell === null || cell === "" ? "–" : typeof cell === "number" ? formatNumber(cell, decimals ?? 0) : cell;
}
