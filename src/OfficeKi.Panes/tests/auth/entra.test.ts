import { beforeEach, expect, test, vi } from "vitest";
import { SignInNeeded, type PaneConfig, type Surroundings } from "../../src/auth/auth";
import { EntraAuth } from "../../src/auth/entra";

const config: PaneConfig = { mode: "entra", tenantId: "t", clientId: "c", authority: "https://login.example/t", scope: "api://c/access_as_user" };
const account = { name: "Miriam Velten", username: "m@stadt.example" };
const own = { scopes: [config.scope] };
const teamsToken = `h.${Buffer.from(JSON.stringify({ name: "Miriam Velten" })).toString("base64url")}.s`;

/** MSAL as far as we use it; every call is written down. */
const msal = vi.hoisted(() => ({ calls: [] as [string, object?][], silent: true, opens: true }));
vi.mock("@azure/msal-browser", () => {
  const client = {
    ssoSilent: (request: object) => answer("ssoSilent", request, msal.silent),
    acquireTokenSilent: (request: object) => answer("acquireTokenSilent", request, msal.silent),
    acquireTokenPopup: (request: object) => answer("acquireTokenPopup", request, msal.opens),
  };
  const answer = async (call: string, request: object, works: boolean) => {
    msal.calls.push([call, request]);
    if (!works) throw Object.assign(new Error("no"), { name: "BrowserAuthError" });
    return { account, accessToken: call };
  };
  const create = (kind: string) => async () => {
    msal.calls.push([kind]);
    return client;
  };
  return { BrowserCacheLocation: { MemoryStorage: "memory" }, createNestablePublicClientApplication: create("nestable"), createStandardPublicClientApplication: create("standard") };
});

function authIn(around: Partial<Surroundings>): EntraAuth {
  return new EntraAuth(config, { loginHint: async () => "m@stadt.example", nested: false, ...around });
}

function names(): string[] {
  return msal.calls.map(([call]) => call);
}

beforeEach(() => {
  Object.assign(msal, { calls: [], silent: true, opens: true });
  vi.stubGlobal("location", { origin: "https://officeki.example" });
});

test("A program that signs in for us is asked with the name it knows", async () => {
  const auth = authIn({ nested: true });

  expect(await auth.token(false)).toBe("ssoSilent");
  expect(msal.calls).toEqual([["nestable"], ["ssoSilent", { ...own, loginHint: "m@stadt.example" }]]);
  expect(auth.account()).toEqual({ name: "Miriam Velten", detail: "m@stadt.example" });
});

test("Without that, Office leaves it to a window, which only a click may open", async () => {
  msal.silent = false;
  const auth = authIn({});

  await expect(auth.token(false)).rejects.toBeInstanceOf(SignInNeeded);
  expect(await auth.token(true)).toBe("acquireTokenPopup");
  expect(names()).toEqual(["standard", "ssoSilent", "ssoSilent", "acquireTokenPopup"]);
});

test("In Teams nested sign-in comes first", async () => {
  const sso = vi.fn(async () => teamsToken);

  expect(await authIn({ nested: true, sso }).token(false)).toBe("ssoSilent");
  expect(sso).not.toHaveBeenCalled();
});

test("When it fails Teams' own token does", async () => {
  msal.silent = false;

  expect(await authIn({ nested: true, sso: async () => teamsToken }).token(false)).toBe(teamsToken);
});

test("A Teams without it gives its own token, and MSAL is not even loaded", async () => {
  const auth = authIn({ sso: async () => teamsToken });

  expect(await auth.token(false)).toBe(teamsToken);
  expect(auth.account()?.name).toBe("Miriam Velten");
  expect(names()).toEqual([]);
});

test("When Teams gives none a window is the last way", async () => {
  const auth = authIn({ sso: () => Promise.reject(new Error("resourceDisabled")) });

  await expect(auth.token(false)).rejects.toBeInstanceOf(SignInNeeded);
  expect(await auth.token(true)).toBe("acquireTokenPopup");
  expect(await auth.token(false)).toBe("acquireTokenSilent");
});

test.each<[string, Partial<Surroundings>]>([
  ["Office", { nested: true }],
  ["a browser window", {}],
  ["Teams with nested sign-in", { nested: true, sso: async () => teamsToken }],
  ["Teams without", { sso: async () => teamsToken }],
])("In %s a missing consent is asked for, with the directory's conditions, and our token is made anew under them", async (_, around) => {
  const auth = authIn(around);

  const token = await auth.token(true, true, { scopes: ["https://graph.example/Mail.Read"], claims: "{\"access_token\":{}}" });

  expect(token).toBe("acquireTokenSilent");
  expect(msal.calls.slice(1)).toEqual([
    ["acquireTokenPopup", { scopes: ["https://graph.example/Mail.Read"], claims: "{\"access_token\":{}}" }],
    ["acquireTokenSilent", { ...own, claims: "{\"access_token\":{}}", forceRefresh: true, account }],
  ]);
});

test("Conditions alone are met by one window for our own token", async () => {
  expect(await authIn({}).token(true, true, { scopes: [], claims: "{}" })).toBe("acquireTokenPopup");
  expect(msal.calls.at(-1)).toEqual(["acquireTokenPopup", { ...own, claims: "{}" }]);
});

test("What a blocked window could not settle is settled by the next click, once", async () => {
  const auth = authIn({ nested: true });
  msal.opens = false;
  await expect(auth.token(true, true, { scopes: ["Mail.Read"], claims: null })).rejects.toBeInstanceOf(SignInNeeded);
  expect(await auth.token(false)).toBe("ssoSilent");

  msal.opens = true;
  await auth.token(true);
  expect(msal.calls.filter(([call]) => call === "acquireTokenPopup").at(-1)).toEqual(["acquireTokenPopup", { scopes: ["Mail.Read"] }]);
  const before = msal.calls.length;
  expect(await auth.token(true)).toBe("acquireTokenSilent");
  expect(names().slice(before)).toEqual(["acquireTokenSilent"]);
});
