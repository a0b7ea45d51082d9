import type { AccountInfo, IPublicClientApplication, PopupRequest } from "@azure/msal-browser";
import { type Account, type Auth, type Challenge, type PaneConfig, SignInNeeded, type Surroundings } from "./auth";
import { accountOf } from "./claims";

/** What a token must be like, beside being for our API. */
interface Wish {
  renew: boolean;
  claims: string | null;
}

/**
 * Sign-in with Entra ID, the same for every program: through the program around us (nested app authentication), else with the program's own
 * token (Teams), else in a window.
 */
export class EntraAuth implements Auth {
  readonly #config: PaneConfig;
  readonly #around: Surroundings;
  #client: Promise<IPublicClientApplication> | null = null;
  /** Whom MSAL knows; the program's own token leads to nobody there. */
  #known: AccountInfo | null = null;
  #account: Account | null = null;
  #challenge: Challenge | null = null;

  constructor(config: PaneConfig, around: Surroundings) {
    this.#config = config;
    this.#around = around;
  }

  account(): Account | null {
    return this.#account;
  }

  async token(interactive: boolean, renew = false, challenge?: Challenge): Promise<string> {
    this.#challenge = challenge ?? this.#challenge;
    if (interactive && this.#challenge) return this.#meet(this.#challenge);
    try {
      return await this.#silent({ renew, claims: null });
    } catch (error) {
      if (!interactive) throw neededBecauseOf(error);
    }

    return this.#window({ scopes: [this.#config.scope] });
  }

  /** Consent is given to the services behind our server, for which it asks; the claims must stand in our own token as well. */
  async #meet({ scopes, claims }: Challenge): Promise<string> {
    const token = await this.#window({ scopes: scopes.length > 0 ? [...scopes] : [this.#config.scope], ...(claims ? { claims } : {}) });
    this.#challenge = null;
    return scopes.length > 0 ? this.#fromMsal({ renew: true, claims }) : token;
  }

  async #silent(wish: Wish): Promise<string> {
    const { nested, sso } = this.#around;
    if (!sso) return this.#fromMsal(wish);
    // Who had to use a window has a token there that fulfils more than the program's own.
    const token = nested || this.#known ? await this.#fromMsal(wish).catch(() => null) : null;
    return token ?? this.#fromProgram(sso, wish);
  }

  async #fromProgram(sso: NonNullable<Surroundings["sso"]>, { claims }: Wish): Promise<string> {
    const token = await sso(claims);
    this.#account = accountOf(token);
    return token;
  }

  async #fromMsal({ renew, claims }: Wish): Promise<string> {
    const client = await this.#start();
    const request = { scopes: [this.#config.scope], ...(claims ? { claims } : {}) };
    const loginHint = this.#known ? undefined : await this.#around.loginHint();
    const result = this.#known
      ? await client.acquireTokenSilent({ ...request, forceRefresh: renew, account: this.#known })
      : await client.ssoSilent({ ...request, ...(loginHint ? { loginHint } : {}) });
    return this.#keep(result);
  }

  /** A window that does not open (blocked), or is closed, leaves everything as it was. */
  async #window(request: PopupRequest): Promise<string> {
    const client = await this.#start();
    return this.#keep(await client.acquireTokenPopup(request).catch((error: unknown) => {
      throw neededBecauseOf(error);
    }));
  }

  #keep({ account, accessToken }: { account: AccountInfo; accessToken: string }): string {
    this.#known = account;
    this.#account = { name: account.name ?? account.username, detail: account.username };
    return accessToken;
  }

  #start(): Promise<IPublicClientApplication> {
    this.#client ??= this.#create();
    return this.#client;
  }

  async #create(): Promise<IPublicClientApplication> {
    // Loaded on demand: the demo does without, and the pane stands before it arrives.
    const msal = await import("@azure/msal-browser");
    const configuration = {
      auth: { clientId: this.#config.clientId, authority: this.#config.authority, clientCapabilities: ["CP1"], redirectUri: `${location.origin}/panes/auth-end.html` },
      cache: { cacheLocation: msal.BrowserCacheLocation.MemoryStorage },
    };
    return this.#around.nested ? msal.createNestablePublicClientApplication(configuration) : msal.createStandardPublicClientApplication(configuration);
  }
}

function neededBecauseOf(error: unknown): SignInNeeded {
  return new SignInNeeded(error instanceof Error ? error.name : "silent");
}
