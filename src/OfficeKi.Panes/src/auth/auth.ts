/** Who is signed in, as shown in the pane. */
export interface Account {
  name: string;
  /** Job title or user name; empty when the token does not say. */
  detail: string;
}

/** A way to a token for our API. Tokens live in memory only. */
export interface Auth {
  account(): Account | null;
  /**
   * @param interactive whether a sign-in window may open; call it from a click then.
   * @param renew ask for a fresh token even when the last one looks valid.
   */
  token(interactive: boolean, renew?: boolean): Promise<string>;
}

/** Sign-in needs the user: show the button. */
export class SignInNeeded extends Error {}

/** `GET /panes/config.json`. */
export interface PaneConfig {
  mode: "demo" | "entra";
  tenantId: string;
  clientId: string;
  authority: string;
  scope: string;
  personas?: Persona[];
}

export interface Persona {
  id: string;
  name: string;
  title: string;
  city: string;
  tenantId: string;
}

export async function readConfig(): Promise<PaneConfig> {
  const response = await fetch("/panes/config.json", { credentials: "omit" });
  if (!response.ok) throw new TypeError("config.json");
  return (await response.json()) as PaneConfig;
}
