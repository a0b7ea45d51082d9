import type { Changed } from "../../parts/changed";

/** Euro of this month. */
export interface Figures {
  softEuro: number | null;
  hardEuro: number | null;
  spentEuro: number;
  reservedEuro: number;
  /** Null on the first day of a month. */
  outlookEuro: number | null;
  state: "ok" | "soft" | "hard";
}

export interface CostCentre extends Figures {
  id: string;
  name: string;
}

/** `GET /api/administration/budgets`. */
export interface Budgets {
  month: string;
  whole: Figures;
  costCentres: CostCentre[];
  units: { unit: string; costCentre: string }[];
  defaultCostCentre: string;
  revision: number;
  changed: Changed | null;
}

/** The plan as it stands in the form: amounts are texts, as people type them. */
export interface Draft {
  costCentres: { id: string; name: string; soft: string; hard: string }[];
  units: { unit: string; costCentre: string }[];
  defaultCostCentre: string;
}

export function draftOf(budgets: Budgets): Draft {
  return {
    costCentres: budgets.costCentres.map(({ id, name, softEuro, hardEuro }) => ({ id, name, soft: typed(softEuro), hard: typed(hardEuro) })),
    units: budgets.units.map(unit => ({ ...unit })),
    defaultCostCentre: budgets.defaultCostCentre,
  };
}

/** What the server gets. An amount that is none becomes -1, which the server refuses in words. */
export function bodyOf(draft: Draft, revision: number): object {
  return {
    costCentres: draft.costCentres.map(({ id, name, soft, hard }) => ({ id, name, softEuro: amount(soft), hardEuro: amount(hard) })),
    units: draft.units,
    defaultCostCentre: draft.defaultCostCentre || (draft.costCentres[0]?.id ?? ""),
    revision,
  };
}

/** `1.250,50` and `1250.5` are the same; nothing means no limit. */
export function amount(text: string): number | null {
  const trimmed = text.trim().replace(/\s|€/g, "");
  if (trimmed === "") return null;
  const german = trimmed.includes(",") || /^\d{1,3}(\.\d{3})+$/.test(trimmed);
  const plain = german ? trimmed.replaceAll(".", "").replace(",", ".") : trimmed;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : -1;
}

function typed(euro: number | null): string {
  return euro === null ? "" : String(euro).replace(".", ",");
}
