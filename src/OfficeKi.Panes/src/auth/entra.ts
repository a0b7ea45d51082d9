import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from "@azure/msal-browser";
import { type Account, type Auth, type PaneConfig, SignInNeeded } from "./auth";

/** Sign-in with Entra ID through the Office program around us (nested app authentication), or in a window where it cannot. */
export class EntraAuth implements Auth {
  readonly #config: PaneConfig;
  readonly #loginHint: () => Promise<string | undefined>;
  #client: Promise<IPublicClientApplication> | null = null;
  #account: AccountInfo | null = null;

  /** @param loginHint the user name Office knows, so that no account has to be picked. */
  constructor(config: PaneConfig, loginHint: () => Promise<string | undefined>) {
    this.#config = config;
    this.#loginHint = loginHint;
  }

  account(): Account | null {
    return this.#account && { name: this.#account.name ?? this.#account.username, detail: this.#account.username };
  }

  async token(interactive: boolean, renew = false): Promise<string> {
    const client = await (this.#client ??= this.#start());
    const request = { scopes: [this.#config.scope], forceRefresh: renew };
    const result = await this.#silent(client, request).catch(async (error: unknown) => {
      if (!interactive) throw new SignInNeeded(error instanceof Error ? error.name : "silent");
      return client.acquireTokenPopup({ scopes: request.scopes });
    });
    this.#account = result.account;
    return result.accessToken;
  }

  async #silent(client: IPublicClientApplication, request: { scopes: string[]; forceRefresh: boolean }): Promise<AuthenticationResult> {
    if (this.#account) return client.acquireTokenSilent({ ...request, account: this.#account });
    const loginHint = await this.#loginHint();
    return client.ssoSilent({ scopes: request.scopes, ...(loginHint ? { loginHint } : {}) });
  }

  async #start(): Promise<IPublicClientApplication> {
    // Loaded on demand: the demo does without, and the pane stands before it arrives.
    const msal = await import("@azure/msal-browser");
    const configuration = {
      auth: { clientId: this.#config.clientId, authority: this.#config.authority, clientCapabilities: ["CP1"], redirectUri: `${location.origin}/panes/auth-end.html` },
      cache: { cacheLocation: msal.BrowserCacheLocation.MemoryStorage },
    };
    // The pages for administrators stand in an ordinary browser window.
    return typeof Office !== "undefined" && Office.context.requirements.isSetSupported("NestedAppAuth", "1.1")
      ? msal.createNestablePublicClientApplication(configuration)
      : msal.createStandardPublicClientApplication(configuration);
  }
}
