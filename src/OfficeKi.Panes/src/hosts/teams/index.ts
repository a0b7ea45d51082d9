import { app, authentication, nestedAppAuth } from "@microsoft/teams-js";
import type { Surroundings } from "../../auth/auth";
import { pick, setLanguage } from "../../i18n/i18n";
import type { HostFactory } from "../host";
import { NoHost } from "../noHost";
import { teamsHost } from "./teamsHost";
import { showTheme } from "./theme";

/** Teams, Outlook and Microsoft 365 around a page of ours: the dialog of a command, the personal tab, or the sign-in window of the search. */
export const createHost: HostFactory = async (_config, signIn) => {
  await app.initialize().catch(() => {
    throw new NoHost();
  });
  const context = await app.getContext();
  const query = new URLSearchParams(location.search);
  setLanguage(pick(location.search, [context.app.locale]));
  showTheme(context.app.theme);
  app.registerOnThemeChangeHandler(showTheme);
  void app.notifySuccess().catch(() => undefined);
  return teamsHost(query, signIn(surroundings(context, query.has("signIn"))));
};

/** The sign-in window stands beside Teams, so nobody answers for the user there. */
function surroundings({ user }: app.Context, inWindow: boolean): Surroundings {
  const hint = user?.loginHint;
  const known = { loginHint: async () => hint, ...(hint ? { persona: hint } : {}) };
  return inWindow
    ? { ...known, nested: false }
    : { ...known, nested: nestedAppAuth.isNAAChannelRecommended(), sso: claims => authentication.getAuthToken(claims ? { claims: [claims] } : {}) };
}
