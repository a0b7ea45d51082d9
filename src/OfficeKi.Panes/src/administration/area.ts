import type { ComponentType } from "preact";
import type { ApiClient } from "../api/client";

/** Role of the directory, as the app registration defines it. */
export type Role = "Staff" | "Lead" | "Administrator" | "StaffCouncil" | "DataProtection";

/** One area of the administration: a folder in `areas/` with an `index.tsx` that exports it. */
export interface Area {
  /** Also the address: `/verwaltung#id`. */
  id: string;
  /** Place in the navigation, from 1. */
  order: number;
  /** Who sees it; the server decides again on every call. */
  roles: readonly Role[];
  title(): string;
  View: ComponentType<{ api: ApiClient }>;
}

/** The areas a person with these roles sees, in order. */
export function areasFor(areas: readonly Area[], roles: readonly string[]): Area[] {
  return areas.filter(area => area.roles.some(role => roles.includes(role))).sort((one, other) => one.order - other.order);
}
