/** The options of a function as form fields, read from its JSON schema. */
export interface Field {
  name: string;
  kind: "text" | "multiline" | "date" | "integer" | "choice" | "switch";
  title: string;
  description: string;
  required: boolean;
  initial: string | boolean;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  choices: { value: string; title: string }[];
}

export type Values = Record<string, string | boolean>;

/** What is wrong with a value, in the words of the dictionaries. */
export interface FieldProblem {
  key: "form.required" | "form.integer" | "form.range" | "form.tooLong";
  values: Record<string, string | number>;
}

type Json = Record<string, unknown>;

/** Fields in the order of the schema. A property of a shape the pane cannot draw is left to its default on the server. */
export function fieldsOf(schema: unknown): Field[] {
  if (!isJson(schema) || !isJson(schema["properties"])) return [];
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.entries(schema["properties"]).flatMap(([name, property]) => {
    const field = isJson(property) ? fieldOf(name, property, required.includes(name)) : null;
    return field ? [field] : [];
  });
}

export function initialValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map(field => [field.name, field.initial]));
}

export function problemOf(field: Field, value: string | boolean): FieldProblem | null {
  if (typeof value === "boolean") return null;
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
    if (typeof value === "boolean") options[field.name] = value;
    else if (value.trim() !== "") options[field.name] = field.kind === "integer" ? Number(value) : value;
  }
  return options;
}

function fieldOf(name: string, property: Json, required: boolean): Field | null {
  const kind = kindOf(property);
  if (!kind) return null;
  const standard = property["default"];
  return {
    name,
    kind,
    required,
    title: text(property["title"]) || name,
    description: text(property["description"]),
    initial: kind === "switch" ? standard === true : standard === undefined || standard === null ? "" : String(standard),
    choices: kind === "choice" ? choicesOf(property) : [],
    ...numberOf(property, "minimum"),
    ...numberOf(property, "maximum"),
    ...numberOf(property, "maxLength"),
  };
}

function kindOf(property: Json): Field["kind"] | null {
  if (Array.isArray(property["enum"])) return "choice";
  // A schema may allow null beside the type: ["string", "null"].
  const type = Array.isArray(property["type"]) ? property["type"].find(entry => entry !== "null") : property["type"];
  if (type === "integer") return "integer";
  if (type === "boolean") return "switch";
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
