import { asked } from "./asked";
import type { OutlookItem } from "./openItem";

/** The text being written, in the form it has: HTML, or plain text when the user chose that. */
export interface Body {
  type: "html" | "text";
  data: string;
}

/** Mailbox 1.3. */
export async function readBody(item: OutlookItem): Promise<Body> {
  const type = await bodyType(item);
  return { type, data: await asked<string>(done => item.body.getAsync(coercion(type), done)) };
}

export async function bodyType(item: OutlookItem): Promise<Body["type"]> {
  return (await asked<Office.CoercionType>(done => item.body.getTypeAsync(done))) === Office.CoercionType.Html ? "html" : "text";
}

/** In place of the whole text; what stood there is gone. */
export function writeBody(item: OutlookItem, { type, data }: Body): Promise<void> {
  return asked<void>(done => item.body.setAsync(data, { coercionType: coercion(type) }, done));
}

/** At the cursor, in place of what is selected. */
export function writeAtCursor(item: OutlookItem, { type, data }: Body): Promise<void> {
  return asked<void>(done => item.body.setSelectedDataAsync(data, { coercionType: coercion(type) }, done));
}

function coercion(type: Body["type"]): Office.CoercionType {
  return type === "html" ? Office.CoercionType.Html : Office.CoercionType.Text;
}
