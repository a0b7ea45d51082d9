import "./plot.css";
import { formatNumber } from "../../i18n/i18n";
import { DataTable } from "./DataTable";
import { text } from "./figureTexts";

/** One value of a plot; null where nothing is known. */
export interface PlotPoint {
  label: string;
  value: number | null;
}

interface PlotProps {
  title: string;
  /** Bars for amounts, a line for what goes up and down. */
  kind: "bars" | "line";
  points: readonly PlotPoint[];
  /** Digits after the decimal point. */
  digits?: number;
  /** What the labels are, for the head of the table. */
  labels: string;
}

const width = 360;
const height = 170;
const bottom = 140;
const top = 22;

/** A small picture of values over time. Its table says the same to those who do not see it, and to everybody who wants the numbers. */
export function Plot({ title, kind, points, digits = 0, labels }: PlotProps) {
  const shown = (value: number | null): string => (value === null ? "–" : formatNumber(value, digits));
  const marks = placed(points);
  const largest = marks.reduce((most, mark) => Math.max(most, mark.value ?? 0), 0);
  return (
    <figure class="plot">
      <figcaption><h2>{title}</h2></figcaption>
      {marks.length > 0 && (
        <svg class="plot-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text("picture", { title, count: marks.length, largest: shown(largest) })}>
          <line class="plot-axis" x1="0" y1={bottom} x2={width} y2={bottom} />
          {kind === "bars"
            ? marks.map(mark => mark.value !== null && <rect key={mark.label} class="plot-bar" x={mark.x - mark.room * 0.35} y={mark.y} width={mark.room * 0.7} height={bottom - mark.y} />)
            : <>{lines(marks).map(line => <polyline key={line} class="plot-line" points={line} />)}{marks.map(mark => mark.value !== null && <circle key={mark.label} class="plot-dot" cx={mark.x} cy={mark.y} r="3.5" />)}</>}
          {marks.map((mark, index) => (
            <g key={mark.label} aria-hidden="true">
              {mark.value === largest && <text class="plot-text" x={clamp(mark.x)} y={mark.y - 6}>{shown(mark.value)}</text>}
              {(index === 0 || index === marks.length - 1) && <text class="plot-text" x={clamp(mark.x)} y={bottom + 18}>{mark.label}</text>}
            </g>
          ))}
        </svg>
      )}
      <details open={marks.length === 0}>
        <summary>{text("values")}</summary>
        <DataTable caption={title} rows={points} keyOf={point => point.label} empty={text("empty")}
          columns={[{ title: labels, cell: point => point.label }, { title: text("value"), number: true, cell: point => shown(point.value) }]} />
      </details>
    </figure>
  );
}

export interface Mark extends PlotPoint {
  x: number;
  y: number;
  room: number;
}

/** Where each point stands in the picture: the largest value at the top, zero on the axis. */
export function placed(points: readonly PlotPoint[]): Mark[] {
  const largest = Math.max(0, ...points.map(point => point.value ?? 0));
  const room = Math.min(60, width / Math.max(1, points.length));
  return points.map((point, index) => ({
    ...point,
    room,
    x: room * (index + 0.5),
    y: largest === 0 ? bottom : bottom - ((point.value ?? 0) / largest) * (bottom - top),
  }));
}

/** Stretches without a gap, as SVG points: what is not known is not drawn through. */
export function lines(marks: readonly Mark[]): string[] {
  const stretches: string[][] = [[]];
  for (const mark of marks) {
    if (mark.value === null) stretches.push([]);
    else stretches.at(-1)?.push(`${mark.x},${mark.y}`);
  }
  return stretches.filter(stretch => stretch.length > 1).map(stretch => stretch.join(" "));
}

function clamp(x: number): number {
  return Math.min(Math.max(x, 30), width - 30);
}
