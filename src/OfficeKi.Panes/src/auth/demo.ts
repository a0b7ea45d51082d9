import { type Account, type Auth, type PaneConfig, type Persona, SignInNeeded } from "./auth";
import { accountOf } from "./claims";
import { createPkce, randomText } from "./pkce";
import { popupCode } from "./popup";

const renewBeforeMs = 60_000;

/** Sign-in of the demo tenant: authorization code with PKCE, as Entra has it. With a persona it needs no window. */
export class DemoAuth implements Auth {
  readonly #config: PaneConfig;
  readonly #persona: Persona | null;
  #token: { value: string; expires: number } | null = null;

  constructor(config: PaneConfig, persona: Persona | null) {
    this.#config = config;
    this.#persona = persona;
  }

  account(): Account | null {
    if (this.#persona) return { name: this.#persona.name, detail: this.#persona.title };
    return this.#token && accountOf(this.#token.value);
  }

  async token(interactive: boolean, renew = false): Promise<string> {
    if (this.#token && !renew && this.#token.expires - renewBeforeMs > Date.now()) return this.#token.value;
    const { verifier, challenge } = await createPkce();
    const state = randomText();
    const url = this.#authorizeUrl(challenge, state);
    const code = this.#persona ? await silentCode(url, state) : await windowCode(url, state, interactive);
    this.#token = await this.#redeem(code, verifier);
    return this.#token.value;
  }

  get #endpoint(): string {
    return `/demo/${encodeURIComponent(this.#persona?.tenantId ?? this.#config.tenantId)}/oauth2/v2.0`;
  }

  #authorizeUrl(challenge: string, state: string): string {
    const query = new URLSearchParams({
      client_id: this.#config.clientId,
      redirect_uri: redirectUri(),
      response_type: "code",
      scope: this.#config.scope,
      code_challenge: challenge,
      code_challenge_method: "S256",
      state,
    });
    if (this.#persona) {
      query.set("login_hint", this.#persona.id);
      query.set("prompt", "none");
    }
    return `${this.#endpoint}/authorize?${query}`;
  }

  async #redeem(code: string, verifier: string): Promise<{ value: string; expires: number }> {
    const response = await fetch(`${this.#endpoint}/token`, {
      method: "POST",
      credentials: "omit",
      body: new URLSearchParams({
        grant_type: "authorization_code",
        client_id: this.#config.clientId,
        code,
        redirect_uri: redirectUri(),
        code_verifier: verifier,
        scope: this.#config.scope,
      }),
    });
    if (!response.ok) throw new SignInNeeded("token");
    const token = (await response.json()) as { access_token: string; expires_in: number };
    return { value: token.access_token, expires: Date.now() + token.expires_in * 1000 };
  }
}

function redirectUri(): string {
  return `${location.origin}/panes/auth-end.html`;
}

async function silentCode(url: string, state: string): Promise<string> {
  const response = await fetch(url, { credentials: "omit" });
  return codeOf(new URL(response.url), state);
}

async function windowCode(url: string, state: string, interactive: boolean): Promise<string> {
  if (!interactive) throw new SignInNeeded("interaction");
  return codeOf(await popupCode(url), state);
}

/** The code of a redirect that answers our own request: another state is somebody else's answer. */
export function codeOf(redirect: URL, state: string): string {
  const code = redirect.searchParams.get("code");
  if (!code || redirect.searchParams.get("state") !== state) throw new SignInNeeded("code");
  return code;
}
