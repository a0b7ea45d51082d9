/** What calls add up to, as `GET /api/administration/usage` gives it. */
export interface Sums {
  calls: number;
  tokensIn: number;
  tokensOut: number;
  costEuro: number;
  medianMs: number;
  p95Ms: number;
}

export interface UsageGroup extends Sums {
  name: string;
  label: string | null;
}

export interface UsageMonth {
  month: string;
  /** Null when fewer than five persons called. */
  total: Sums | null;
  refusedPercent: number | null;
  groups: UsageGroup[];
}

export interface Usage {
  from: string;
  to: string;
  by: string;
  smallestGroup: number;
  months: UsageMonth[];
  alerts: { month: string; code: "COST" | "LATENCY" | "REFUSALS"; value: number; threshold: number }[];
}

/** Groups too small to be shown, together. */
export const rest = "*";
/** Unknown, or does not apply. */
export const none = "-";

export interface GroupSum {
  name: string;
  label: string | null;
  calls: number;
  tokens: number;
  costEuro: number;
}

/** The groups of all months added up, the largest first and what is together at the end. */
export function addedUp(months: readonly UsageMonth[]): GroupSum[] {
  const sums = new Map<string, GroupSum>();
  for (const group of months.flatMap(month => month.groups)) {
    const sum = sums.get(group.name) ?? { name: group.name, label: group.label, calls: 0, tokens: 0, costEuro: 0 };
    sums.set(group.name, { ...sum, calls: sum.calls + group.calls, tokens: sum.tokens + group.tokensIn + group.tokensOut, costEuro: sum.costEuro + group.costEuro });
  }
  return [...sums.values()].sort((one, other) => Number(one.name === rest) - Number(other.name === rest) || other.calls - one.calls);
}

/** One value per month of the range, also for months without a report. */
export function overMonths(usage: Usage, value: (month: UsageMonth) => number | null): { label: string; value: number | null }[] {
  const known = new Map(usage.months.map(month => [month.month, month]));
  const first = usage.months[0]?.month;
  return first === undefined ? [] : monthsBetween(first, usage.to).map(name => {
    const month = known.get(name);
    return { label: monthName(name), value: month ? value(month) : 0 };
  });
}

/** 2026-11 becomes 11/2026. */
export function monthName(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

function monthsBetween(from: string, to: string): string[] {
  const names: string[] = [];
  for (let day = new Date(`${from}-01T00:00:00Z`); day.toISOString().slice(0, 7) <= to && names.length < 120; day = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1))) {
    names.push(day.toISOString().slice(0, 7));
  }
  return names;
}
