import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ApiClient } from "../../../api/client";
import { Button } from "../../../design/fluent";
import { formatNumber, language } from "../../../i18n/i18n";
import { LoadedView } from "../../LoadedView";
import { DataTable } from "../../parts/DataTable";
import { useLoaded } from "../../useLoaded";
import { text, type Word } from "./texts";

interface Page<T> {
  entries: T[];
  next: number | null;
  exactTimes?: boolean;
}

interface Decision {
  sequence: number;
  time: string;
  function: string;
  effect: Word;
  result: Word;
  reasonCode: string | null;
  determining: string[];
  engine: string;
  durationMs: number;
}

interface Setting {
  sequence: number;
  time: string;
  by: Word;
  area: string;
  key: string;
  number: number;
  reason: string | null;
}

export function DecisionList({ api, onExact }: { api: ApiClient; onExact(yes: boolean): void }) {
  return (
    <Paged<Decision> api={api} path="/api/administration/audit" onPage={page => onExact(page.exactTimes === true)}>
      {entries => (
        <DataTable caption={text("decisions")} rows={entries} keyOf={entry => String(entry.sequence)} empty={text("empty")}
          columns={[
            { title: text("number"), cell: entry => formatNumber(entry.sequence) },
            { title: text("time"), cell: entry => timeOf(entry.time) },
            { title: text("function"), cell: entry => entry.function },
            { title: text("effect"), cell: entry => text(entry.effect) },
            { title: text("result"), cell: entry => (entry.reasonCode && entry.result === "refused" ? `${text(entry.result)} (${entry.reasonCode})` : text(entry.result)) },
            { title: text("rules"), cell: entry => entry.determining.join(", ") },
            { title: text("engine"), cell: entry => entry.engine },
            { title: text("duration"), number: true, cell: entry => formatNumber(entry.durationMs) },
          ]} />
      )}
    </Paged>
  );
}

export function SettingList({ api }: { api: ApiClient }) {
  return (
    <Paged<Setting> api={api} path="/api/administration/audit/settings">
      {entries => (
        <DataTable caption={text("settings")} rows={entries} keyOf={entry => String(entry.sequence)} empty={text("empty")}
          columns={[
            { title: text("number"), cell: entry => formatNumber(entry.sequence) },
            { title: text("time"), cell: entry => timeOf(entry.time) },
            { title: text("who"), cell: entry => text(entry.by) },
            { title: text("areaName"), cell: entry => entry.area },
            { title: text("what"), cell: entry => entry.key },
            { title: text("version"), number: true, cell: entry => entry.number },
            { title: text("reason"), cell: entry => entry.reason ?? "–" },
          ]} />
      )}
    </Paged>
  );
}

interface PagedProps<T> {
  api: ApiClient;
  path: string;
  onPage?(page: Page<T>): void;
  children(entries: T[]): ComponentChildren;
}

/** A page at a time, by key: what is newer than the page does not move it. */
function Paged<T>({ api, path, onPage, children }: PagedProps<T>) {
  const [before, setBefore] = useState<number | null>(null);
  const loaded = useLoaded<Page<T>>(api, `${path}?limit=20${before === null ? "" : `&before=${before}`}`);
  useEffect(() => {
    if (loaded.value) onPage?.(loaded.value);
  }, [loaded.value]);
  return (
    <LoadedView loaded={loaded}>
      {page => (
        <>
          {children(page.entries)}
          <div class="button-row">
            {before !== null && <Button appearance="outline" onClick={() => setBefore(null)}>{text("newest")}</Button>}
            {page.next !== null && <Button appearance="outline" onClick={() => setBefore(page.next)}>{text("more")}</Button>}
          </div>
        </>
      )}
    </LoadedView>
  );
}

function timeOf(time: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "short", timeStyle: "short" }).format(new Date(time));
}
