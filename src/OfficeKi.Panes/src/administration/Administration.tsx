import { useEffect, useMemo, useState } from "preact/hooks";
import { ApiClient } from "../api/client";
import type { Auth, PaneConfig } from "../auth/auth";
import { DemoAuth } from "../auth/demo";
import { EntraAuth } from "../auth/entra";
import { useLanguage } from "../i18n/i18n";
import { SignIn } from "../pane/SignIn";
import { Areas } from "./Areas";
import { PageHeader } from "./PageHeader";
import { text } from "./texts";

/** `/verwaltung`: who signs in sees the areas of their roles. In the demo the persona is chosen on the page. */
export function Administration({ config }: { config: PaneConfig }) {
  const language = useLanguage();
  const [persona, setPersona] = useState(config.personas?.find(one => one.id === startAs())?.id ?? null);
  const auth = useMemo<Auth>(() => authFor(config, persona), [config, persona]);
  const api = useMemo(() => new ApiClient((renew, challenge) => auth.token(challenge !== undefined, renew, challenge)), [auth]);
  const [signedIn, setSignedIn] = useState<{ auth: Auth; yes: boolean } | null>(null);
  useEffect(() => {
    auth.token(false).then(() => setSignedIn({ auth, yes: true }), () => setSignedIn({ auth, yes: false }));
  }, [auth]);
  useEffect(() => {
    document.title = `OfficeKi – ${text("title")}`;
  }, [language]);

  const state = signedIn?.auth === auth ? signedIn.yes : null;
  return (
    <>
      <PageHeader config={config} account={state ? auth.account() : null} persona={persona} onPersona={setPersona} />
      {state === true ? <Areas key={persona} api={api} />
        : state === false ? <main><SignIn signIn={() => auth.token(true).then(() => setSignedIn({ auth, yes: true }))} /></main>
        : null}
    </>
  );
}

/** In the demo the address says who one is at first: `/personalrat` shows what the staff council sees. */
function startAs(): string {
  return location.pathname === "/personalrat" ? "personalrat" : "administration";
}

function authFor(config: PaneConfig, persona: string | null): Auth {
  return config.mode === "demo"
    ? new DemoAuth(config, config.personas?.find(one => one.id === persona) ?? null)
    : new EntraAuth(config, { loginHint: async () => undefined, nested: false });
}
