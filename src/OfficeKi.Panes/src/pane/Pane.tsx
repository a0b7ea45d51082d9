import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { ApiClient } from "../api/client";
import type { FunctionCard } from "../api/types";
import type { Host } from "../hosts/host";
import { useLanguage } from "../i18n/i18n";
import { Header } from "./Header";
import { Home } from "./Home";
import { isNoticeAccepted, Notice } from "./Notice";
import { Banners } from "./notices/Banners";
import { TermsOfUse } from "./notices/TermsOfUse";
import { useTold } from "./notices/useTold";
import { SignIn } from "./SignIn";
import { Task } from "./Task";
import { useRuns } from "./useRuns";
import { useSituation } from "./useSituation";

/** The side panel: notice, sign-in, the functions, and one function at work. */
export function Pane({ host }: { host: Host }) {
  useLanguage();
  const [accepted, setAccepted] = useState(isNoticeAccepted);
  const [signedIn, setSignedIn] = useState<boolean | null>(null);
  const [card, setCard] = useState<FunctionCard | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const api = useMemo(() => new ApiClient(renew => host.token(false, renew)), [host]);
  const runs = useRuns(host, api);
  const situation = useSituation(host);
  const { told, reload } = useTold(api, signedIn === true, card === null);

  useEffect(() => {
    host.token(false).then(() => setSignedIn(true), () => setSignedIn(false));
  }, [host]);

  const back = useCallback(() => {
    setLeft(card?.id ?? null);
    setCard(null);
  }, [card]);

  return (
    <>
      <Header account={signedIn ? host.account() : null} />
      <main>
        <Banners notices={told.notices} />
        {!accepted ? <Notice onAccept={() => setAccepted(true)} />
          : signedIn === null ? null
          : !signedIn ? <SignIn signIn={() => host.token(true).then(() => setSignedIn(true))} />
          : told.terms?.accepted === false ? <TermsOfUse key={told.terms.version} api={api} terms={told.terms} onAnswered={reload} />
          : card ? <Task key={card.id} card={card} host={host} api={api} runs={runs} situation={situation} onBack={back} />
          : <Home api={api} surface={host.surface} situation={situation} from={left} onChoose={setCard} />}
      </main>
    </>
  );
}
