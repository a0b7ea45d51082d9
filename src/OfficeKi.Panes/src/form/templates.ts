/** One thing a template asks for. */
export interface Fact {
  id: string;
  label: string;
  hint: string;
  kind: "line" | "text" | "date" | "choice";
  required: boolean;
  choices: { value: string; title: string }[];
}

/** Facts that come several times, as the items of an agenda. `entry` names one of them. */
export interface FactGroup {
  id: string;
  label: string;
  entry: string;
  facts: Fact[];
}

/** Facts that belong together under a heading. */
export interface TemplatePart {
  id: string;
  label: string;
  /** A language model gets it without the other parts. */
  confidential: boolean;
  facts: Fact[];
  groups: FactGroup[];
}

export interface Template {
  id: string;
  label: string;
  description: string;
  parts: TemplatePart[];
}

export type FactValues = { readonly [id: string]: string | readonly Readonly<Record<string, string>>[] };

type Json = Record<string, unknown>;

/** The templates of a schema's `x-templates`: a list, or a map by id; facts under parts, or directly. */
export function templatesOf(value: unknown): Template[] {
  const entries = Array.isArray(value) ? value : isJson(value) ? Object.entries(value).map(([id, template]) => (isJson(template) ? { id, ...template } : null)) : [];
  return entries.filter(isJson).map(template => ({
    id: text(template["id"]),
    label: text(template["label"]),
    description: text(template["description"]),
    // A template without parts is one part, and has its own name already.
    parts: Array.isArray(template["parts"]) ? list(template["parts"]).map(partOf) : [{ ...partOf(template), label: "" }],
  }));
}

/** What goes to the server: the chosen template's own facts, without what is empty. */
export function factsOf(template: Template | null, values: FactValues): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const part of template?.parts ?? []) {
    for (const { id } of part.facts) {
      const value = values[id];
      if (typeof value === "string" && value.trim() !== "") facts[id] = value;
    }
    for (const group of part.groups) {
      const entries = entriesOf(values, group.id).map(entry => filled(group, entry)).filter(entry => Object.keys(entry).length > 0);
      if (entries.length > 0) facts[group.id] = entries;
    }
  }
  return facts;
}

export function entriesOf(values: FactValues, group: string): readonly Readonly<Record<string, string>>[] {
  const value = values[group];
  return typeof value === "object" ? value : [];
}

function filled(group: FactGroup, entry: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(group.facts.flatMap(({ id }) => (entry[id]?.trim() ? [[id, entry[id]]] : [])));
}

function partOf(part: Json): TemplatePart {
  return {
    id: text(part["id"]),
    label: text(part["label"]),
    confidential: part["confidential"] === true,
    facts: list(part["facts"]).map(factOf),
    groups: list(part["groups"]).map(group => ({
      id: text(group["id"]), label: text(group["label"]), entry: text(group["entry"]) || text(group["label"]), facts: list(group["facts"]).map(factOf),
    })),
  };
}

function factOf(fact: Json): Fact {
  const choices = list(fact["choices"]).map(choice => ({ value: text(choice["value"]), title: text(choice["label"]) }));
  const type = fact["type"];
  const kind = choices.length > 0 ? "choice" : type === "date" ? "date" : type === "text" || fact["multiline"] === true ? "text" : "line";
  return { id: text(fact["id"]), label: text(fact["label"]) || text(fact["id"]), hint: text(fact["hint"]), kind, required: fact["required"] === true, choices };
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
