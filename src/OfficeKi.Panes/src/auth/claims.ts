import type { Account } from "./auth";

/** Name and user name from a JWT, for display only: the server alone decides what a token is worth. */
export function accountOf(token: string): Account | null {
  try {
    const payload = token.split(".")[1] ?? "";
    const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), char => char.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const name = claims["name"] ?? claims["preferred_username"];
    return typeof name === "string" ? { name, detail: typeof claims["preferred_username"] === "string" ? claims["preferred_username"] : "" } : null;
  } catch {
    return null;
  }
}
