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
   * @param challenge what the server still asks for. One that could not be met is remembered for the next interactive call.
   */
  token(interactive: boolean, renew?: boolean, challenge?: Challenge): Promise<string>;
}

/** A further consent or sign-in the server asks for before it can read as the user (Conditional Access, claims challenge). */
export interface Challenge {
  scopes: readonly string[];
  /** Claims request as JSON (OpenID Connect Core 5.5), or null. */
  claims: string | null;
}

/** What the program around us knows and can do for a sign-in. */
export interface Surroundings {
  /** The user name it knows, so that no account has to be picked. */
  loginHint(): Promise<string | undefined>;
  /** Whether it signs in for us (nested app authentication). */
  nested: boolean;
  /** Its own token for our API, without a word to the user (Teams). */
  sso?(claims: string | null): Promise<string>;
  /** In the demonstration: the persona it says the user is. */
  persona?: string;
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
