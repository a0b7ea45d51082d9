import type { ComponentChildren } from "preact";

export interface Column<T> {
  title: string;
  cell(row: T): ComponentChildren;
  /** Numbers stand to the right, so that their digits line up. */
  number?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf(row: T): string;
  /** What to say in place of an empty table. */
  empty: string;
}

/** A table that scrolls within itself, so that the page does not at 320 px; reachable by keyboard for that reason. */
export function DataTable<T>({ caption, columns, rows, keyOf, empty }: DataTableProps<T>) {
  if (rows.length === 0) return <p class="quiet">{empty}</p>;
  return (
    <div class="table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table class="data">
        <caption>{caption}</caption>
        <thead><tr>{columns.map(column => <th key={column.title} scope="col" class={column.number ? "number" : undefined}>{column.title}</th>)}</tr></thead>
        <tbody>
          {rows.map(row => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => index === 0
                ? <th key={column.title} scope="row">{column.cell(row)}</th>
                : <td key={column.title} class={column.number ? "number" : undefined}>{column.cell(row)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
