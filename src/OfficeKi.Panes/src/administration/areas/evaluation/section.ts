import type { PlotPoint } from "../../parts/Plot";
import { monthName } from "../../parts/usage";

/** A part of `GET /api/administration/evaluation`. */
export interface Section {
  id: string;
  title: string;
  text: string;
  columns: { title: string; decimals: number | null }[];
  rows: (string | number | null)[][];
}

/** What a section is drawn as, besides its table: each number of the months as a plot. */
export function plotsOf(section: Section): { title: string; digits: number; points: PlotPoint[] }[] {
  const numbers = section.columns.flatMap(({ title, decimals }, index) => (index > 0 && decimals !== null ? [{ title, decimals, index }] : []));
  const drawn = section.id === "months" ? numbers : [];
  return drawn.map(({ title, decimals, index }) => ({
    title,
    digits: decimals,
    points: section.rows.map(row => ({ label: monthName(String(row[0])), value: typeof row[index] === "number" ? row[index] : null })),
  }));
}
