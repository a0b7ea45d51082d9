import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { ApiClient } from "../api/client";
import type { FunctionCard } from "../api/types";
import { Panel } from "../design/Panel";
import type { Host } from "../hosts/host";
import { t, useLanguage } from "../i18n/i18n";
import { Header } from "./Header";
import { Home } from "./Home";
import { isNoticeAccepted, Notice } from "./Notice";
import { Banners } from "./notices/Banners";
import { TermsOfUse } from "./notices/TermsOfUse";
import { useTold } from "./notices/useTold";
import { PersonalArea } from "./personal/PersonalArea";
import { ProblemPanel } from "./ProblemPanel";
import { SignIn } from "./SignIn";
import { Task } from "./Task";
import { TrainingPage } from "./training/TrainingPage";
import { type Opened, useOpening } from "./useOpening";
import { useRuns } from "./useRuns";
import { useSituation } from "./useSituation";

/** The side panel: notice, sign-in, the functions, and one function at work. */
export function Pane({ host }: { host: Host }) {
  useLanguage();
  const [accepted, setAccepted] = useState(isNoticeAccepted);
  const [signedIn, setSignedIn] = useState<boolean | null>(null);
  const [card, setCard] = useState<FunctionCard | null>(null);
  const [learning, setLearning] = useState(false);
  const [left, setLeft] = useState<string | null>(null);
  const api = useMemo(() => new ApiClient((renew, challenge) => host.token(challenge !== undefined, renew, challenge)), [host]);
  const runs = useRuns(host, api);
  const situation = useSituation(host);
  const { told, reload } = useTold(api, signedIn === true, card === null);
  const opened = useOpening(host, api, accepted && signedIn === true, setCard);

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
          : learning ? <TrainingPage api={api} onBack={() => setLearning(false)} />
          : card ? <Task key={card.id} card={card} host={host} api={api} runs={runs} situation={situation} onBack={back} />
          : opened.problem || opened.shows !== "home" && opened.shows !== "function" ? <Arrival host={host} opened={opened} />
          : <Home api={api} surface={host.surface} situation={situation} from={left} onChoose={setCard} onLearn={() => setLearning(true)} />}
        {host.personal && signedIn && accepted && !card && !learning && <PersonalArea api={api} />}
      </main>
    </>
  );
}

/** Until it is known what the pane was opened for, and where there is nothing to do. */
function Arrival({ host, opened }: { host: Host; opened: Opened }) {
  const { problem, shows, retry } = opened;
  if (!problem && shows === null) return <div class="loading"><fluent-spinner size="small" aria-label={t("app.loading")} /></div>;
  const again = problem?.code === "SIGN_IN" ? () => void host.token(true).then(retry, () => undefined) : retry;
  return (
    <>
      <h2 class="visually-hidden">{t("app.name")}</h2>
      {problem
        ? <ProblemPanel problem={problem} refused={false} onRetry={again} />
        : <Panel tone="success" title={t("signedIn.title")} testId="signed-in"><p>{t("signedIn.text")}</p></Panel>}
    </>
  );
}
