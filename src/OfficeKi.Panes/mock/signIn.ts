import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json, problem } from "./server.ts";

const tenant = "7d2f5c7e-6f0b-4c0e-9a53-0f6b1f3f7a10";
const city = "Moselstetten";

export const config = {
  mode: "demo",
  tenantId: tenant,
  clientId: "3d1c9c0e-8a35-4b5f-9a31-5f0d2c6b7e21",
  authority: `/demo/${tenant}`,
  scope: "api://officeki.example/access_as_user",
  personas: [
    { id: "sachbearbeitung", name: "Jana Petermann", title: "Sachbearbeitung, Amt 61 Stadtplanung", city, tenantId: tenant },
    { id: "amtsleitung", name: "Dr. Holger Weiß", title: "Amtsleitung, Amt 61 Stadtplanung", city, tenantId: tenant },
    { id: "administration", name: "Miriam Okafor", title: "Administration, Amt 10 Organisation und IT", city, tenantId: tenant },
    { id: "personalrat", name: "Bernd Löhr", title: "Vorsitz Personalrat", city, tenantId: tenant },
    { id: "datenschutz", name: "Eva Sommerfeld", title: "Behördliche Datenschutzbeauftragte", city, tenantId: tenant },
    { id: "nachbarstadt", name: "Tobias Krämer", title: "Sachbearbeitung, Amt 66 Tiefbau", city: "Rebenburg", tenantId: "0b8e4f0a-2d7c-4d38-8a4c-6a1f2f9f5b77" },
  ],
};

const codes = new Map<string, { challenge: string; redirect: string }>();
const tokens = new Set<string>();

/** The authorization endpoint: with a persona it answers at once, as with `prompt=none`. */
export function authorize(url: URL, response: ServerResponse): void {
  const redirect = url.searchParams.get("redirect_uri") ?? "";
  const code = randomUUID();
  codes.set(code, { challenge: url.searchParams.get("code_challenge") ?? "", redirect });
  const query = new URLSearchParams({ code, state: url.searchParams.get("state") ?? "" });
  response.writeHead(302, { Location: `${redirect}?${query}` }).end();
}

/** The token endpoint: checks code, redirect address and proof key. */
export function redeem(form: URLSearchParams, response: ServerResponse): void {
  const asked = codes.get(form.get("code") ?? "");
  codes.delete(form.get("code") ?? "");
  const proof = createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url");
  if (!asked || asked.challenge !== proof || asked.redirect !== form.get("redirect_uri")) {
    return problem(response, 400, { code: "INVALID_GRANT", title: "invalid_grant" });
  }

  const token = randomUUID();
  tokens.add(token);
  json(response, { access_token: token, token_type: "Bearer", expires_in: 3600 });
}

export function isSignedIn(request: IncomingMessage): boolean {
  return tokens.has(request.headers.authorization?.replace("Bearer ", "") ?? "");
}
