import { factsOf, type FactValues, type Template, templatesOf } from "./templates";

/** What a field holds: text, a tick, several ticks, or the facts of a template. */
export type Value = string | boolean | readonly string[] | FactValues;

/** The options of a function as form fields, read from its JSON schema. `content` is another document or text. */
export interface Field {
  name: string;
  kind: "text" | "multiline" | "date" | "integer" | "choice" | "switch" | "choices" | "content" | "facts";
  title: string;
  description: string;
  required: boolean;
  initial: Value;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  choices: Choice[];
  templates: Template[];
}

export interface Choice {
  value: string;
  title: string;
}

export type Values = Record<string, Value>;

/** What is wrong with a value, in the words of the dictionaries. */
export interface FieldProblem {
  key: "form.required" | "form.oneNeeded" | "form.integer" | "form.range" | "form.tooLong";
  values: Record<string, string | number>;
}

type Json = Record<string, unknown>;

/** Fields in the order of the schema. A property of a shape the pane cannot draw is left to its default on the server. */
export function fieldsOf(schema: unknown): Field[] {
  if (!isJson(schema) || !isJson(schema["properties"])) return [];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.entries(schema["properties"]).flatMap(([name, property]) => {
    const field = isJson(property) ? fieldOf(name, property, required.includes(name), schema) : null;
    return field ? [field] : [];
  });
}

export function initialValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map(field => [field.name, field.initial]));
}

export function problemOf(field: Field, value: Value): FieldProblem | null {
  if (field.kind === "choices") return (field.minimum ?? 0) > 0 && isList(value) && value.length === 0 ? { key: "form.oneNeeded", values: {} } : null;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (text === "") return field.required ? { key: "form.required", values: {} } : null;
  if (field.kind === "integer") return integerProblem(field, text);
  return field.maxLength !== undefined && value.length > field.maxLength ? { key: "form.tooLong", values: { max: field.maxLength } } : null;
}

/** What goes to the server: what is left empty is left out. */
export function toOptions(fields: readonly Field[], values: Values): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.name] ?? field.initial;
    if (typeof value === "boolean" || isList(value)) options[field.name] = value;
    else if (typeof value === "object") options[field.name] = factsOf(templateOf(field, values), value);
    else if (value.trim() !== "") options[field.name] = field.kind === "integer" ? Number(value) : value;
  }
  return options;
}

/** The template chosen in the form: that of the option `template`, which the facts belong to. */
export function templateOf(field: Field, values: Values): Template | null {
  return field.templates.find(({ id }) => id === values["template"]) ?? null;
}

export function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function fieldOf(name: string, property: Json, required: boolean, schema: Json): Field | null {
  const templates = property["type"] === "object" ? templatesOf(property["x-templates"] ?? schema["x-templates"]) : [];
  const kind = templates.length > 0 ? "facts" : kindOf(property);
  if (!kind) return null;
  return {
    name,
    kind,
    required,
    title: text(property["title"]) || name,
    description: text(property["description"]),
    initial: initialOf(kind, property["default"]),
    choices: kind === "choice" ? choicesOf(property) : kind === "choices" ? choicesOf(property["items"] as Json) : [],
    templates,
    ...(kind === "choices" ? numberOf({ minimum: property["minItems"] }, "minimum") : {}),
    ...numberOf(property, "minimum"),
    ...numberOf(property, "maximum"),
    ...numberOf(property, "maxLength"),
  };
}

function initialOf(kind: Field["kind"], standard: unknown): Value {
  switch (kind) {
    case "switch": return standard === true;
    case "choices": return Array.isArray(standard) ? standard.filter(entry => typeof entry === "string") : [];
    case "facts": return {};
    default: return standard === undefined || standard === null ? "" : String(standard);
  }
}

function kindOf(property: Json): Field["kind"] | null {
  if (property["x-content"] === true) return "content";
  if (Array.isArray(property["enum"])) return "choice";
  // A schema may allow null beside the type: ["string", "null"].
  const type = Array.isArray(property["type"]) ? property["type"].find(entry => entry !== "null") : property["type"];
  if (type === "integer") return "integer";
  if (type === "boolean") return "switch";
  if (type === "array") return isJson(property["items"]) && Array.isArray(property["items"]["enum"]) ? "choices" : null;
  if (type !== "string") return null;
  if (property["format"] === "date") return "date";
  return property["x-multiline"] === true ? "multiline" : "text";
}

function choicesOf(property: Json): { value: string; title: string }[] {
  const titles = Array.isArray(property["x-enumTitles"]) ? property["x-enumTitles"] : [];
  return (property["enum"] as unknown[]).filter(value => value !== null)
    .map((value, index) => ({ value: String(value), title: text(titles[index]) || String(value) }));
}

function integerProblem(field: Field, value: string): FieldProblem | null {
  if (!/^-?\d{1,15}$/.test(value)) return { key: "form.integer", values: {} };
  const { minimum = -Infinity, maximum = Infinity } = field;
  const number = Number(value);
  return number < minimum || number > maximum ? { key: "form.range", values: { min: minimum, max: maximum } } : null;
}

function numberOf(property: Json, key: "minimum" | "maximum" | "maxLength"): Partial<Record<typeof key, number>> {
  const value = property[key];
  return typeof value === "number" ? { [key]: value } : {};
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
