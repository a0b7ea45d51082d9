export interface PolicyFile {
  name: string;
  text: string;
}

export interface Rule {
  id: string;
  effect: "permit" | "forbid" | "oblige";
  title: string;
  functions: string[];
  source: string;
  dryRun: boolean;
  /** Calls of the last 30 days; null when too few people stand behind them to say. */
  wouldDeny: number | null;
}

export type VersionState = "active" | "planned" | "former" | "draft";

export interface Version {
  number: number;
  state: VersionState;
  time: string;
  author: "you" | "other" | "system";
  reason: string;
  package: string | null;
  activations: { validFrom: string; time: string; reason: string; secondPerson: boolean }[];
}

/** `GET /api/administration/policy`. */
export interface Policy {
  active: {
    version: string;
    number: number | null;
    source: "base" | "folder" | "administration";
    folderIgnored: boolean;
    readable: boolean;
    contact: string;
    reason: string | null;
    validFrom: string | null;
    files: PolicyFile[];
  };
  base: { version: string; files: PolicyFile[] };
  rules: Rule[];
  versions: Version[];
  revision: number;
  activation: number;
  mayWrite: boolean;
  mayActivate: boolean;
}

export interface PlaceError {
  file: string;
  line: number;
  column: number;
  message: string;
}

export interface Check {
  valid: boolean;
  errors: PlaceError[];
  cases: { passed: number; failed: number };
  untested: string[];
}

export interface Replay {
  number: number | null;
  total: number;
  needsSecondPerson: boolean;
  sentences: string[];
}

export interface Decision {
  effect: "permit" | "deny";
  determining: string[];
  obligations: Record<string, unknown>[];
  reason: string | null;
  remedy: string | null;
  contact: string | null;
  wouldDeny: string[];
}

export interface Simulated {
  policyVersion: string;
  decision: Decision;
  rules: { id: string; title: string; effect: string; matched: boolean; failed: string[]; unknown: string[] }[];
}

/** What stands in the editor when the city has no files of its own yet. */
export function starter(contact: string): PolicyFile[] {
  const text = `package: stadt\nversion: 1.0.0\nextends: base\ncontact: ${contact}\nrules: []\n`;
  return [{ name: "regeln.yaml", text }];
}

/** `1\n2\n3` for a text of three lines. */
export function lineNumbers(text: string): string {
  return Array.from({ length: text.split("\n").length }, (_, index) => index + 1).join("\n");
}

/** Where a line and column (both from 1) stand in a text; its end when they are behind it. */
export function indexOf(text: string, line: number, column: number): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(before + column - 1, text.length);
}

/** Fields of the form „Was wäre wenn“ as they are typed. */
export interface WhatIf {
  function: string;
  roles: string[];
  surface: string;
  engine: string;
  location: string;
  classification: string;
  origin: string;
  audience: string;
  orgUnit: string;
  training: string;
  personalData: string[];
  markings: string[];
  special: boolean;
}

/** The facts as the server takes them; what is not stated is harmless. */
export function factsOf(form: WhatIf): Record<string, unknown> {
  return {
    function: form.function,
    ...(form.roles.length > 0 && { roles: form.roles }),
    surface: form.surface,
    engine: form.engine,
    ...(form.engine === "model" && { model: { location: form.location } }),
    classification: form.classification,
    origin: form.origin,
    audience: form.audience,
    ...(form.orgUnit.trim() && { orgUnit: form.orgUnit.trim() }),
    ...(form.training && { training: { level: Number(form.training) } }),
    ...(form.personalData.length > 0 && { personalData: Object.fromEntries(form.personalData.map(type => [type, 1])) }),
    ...(form.markings.length > 0 && { markings: form.markings }),
    ...(form.special && { specialCategories: ["health"] }),
  };
}
