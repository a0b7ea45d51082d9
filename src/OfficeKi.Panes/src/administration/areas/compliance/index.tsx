import "./compliance.css";
import { useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import type { Area } from "../../area";
import { LoadedView } from "../../LoadedView";
import { useLoaded } from "../../useLoaded";
import { chosen, type Compliance, type Filter, grouped, states } from "./requirement";
import { RequirementRow } from "./RequirementRow";
import { type Group, text } from "./texts";

export const area: Area = {
  id: "compliance",
  order: 90,
  roles: ["Administrator", "DataProtection", "StaffCouncil"],
  title: () => text("title"),
  View: ComplianceView,
};

/** Every requirement with its state and what shows it. */
function ComplianceView({ api }: { api: ApiClient }) {
  const loaded = useLoaded<Compliance>(api, "/api/administration/compliance");
  return (
    <>
      <p class="lead">{text("lead")}</p>
      <LoadedView loaded={loaded}>{table => <Table table={table} />}</LoadedView>
    </>
  );
}

function Table({ table }: { table: Compliance }) {
  const [filter, setFilter] = useState<Filter>({ state: "", words: "" });
  const rows = chosen(table.requirements, filter);
  return (
    <>
      <ul class="tiles">
        {states.map(state => <li key={state} class="tile"><strong>{table.counts[state] ?? 0}</strong><span>{text(state)}</span></li>)}
      </ul>
      <form class="filters" onSubmit={event => event.preventDefault()}>
        <label class="field">
          {text("state")}
          <select value={filter.state} data-testid="state" onChange={event => setFilter({ ...filter, state: event.currentTarget.value as Filter["state"] })}>
            <option value="">{text("all")}</option>
            {states.map(state => <option key={state} value={state}>{text(state)}</option>)}
            <option value="city">{text("city")}</option>
          </select>
        </label>
        <label class="field wide">
          {text("words")}
          <input type="search" value={filter.words} onInput={event => setFilter({ ...filter, words: event.currentTarget.value })} />
        </label>
      </form>
      <p role="status" class="quiet" data-testid="shown">
        {rows.length === 0 ? text("none") : text("shown", { count: rows.length, all: table.requirements.length })}
      </p>
      {grouped(rows).map(([group, members]) => (
        <section key={group} class="requirements">
          <h2>{text(group as Group)}</h2>
          {members.map(row => <RequirementRow key={row.id} row={row} />)}
        </section>
      ))}
    </>
  );
}
