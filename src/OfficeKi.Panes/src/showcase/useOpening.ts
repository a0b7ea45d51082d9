import { useRef, useState } from "preact/hooks";
import { asProblem } from "../api/client";
import { t, tCode } from "../i18n/i18n";

export interface DeskMessage {
  text: string;
  failed: boolean;
}

/** Opening things that take a moment: only what was asked for last is shown, whichever arrives first. */
export function useOpening() {
  const [loading, setLoading] = useState(false);
  const [message, setMessage] = useState<DeskMessage | null>(null);
  const asked = useRef(0);

  const load = <T>(work: () => Promise<T>, show: (opened: T) => void) => {
    const ticket = ++asked.current;
    setLoading(true);
    setMessage(null);
    const arrived = (act: () => void) => {
      if (ticket !== asked.current) return;
      setLoading(false);
      act();
    };
    work().then(opened => arrived(() => show(opened)), (error: unknown) => arrived(() => setMessage(failure(error))));
  };
  return { loading, message, setMessage, load, isUntouched: () => asked.current === 0 };
}

export function failure(error: unknown): DeskMessage {
  const problem: { code: string; title: string; detail?: string | null } = asProblem(error);
  return { text: t("show.failed", { reason: problem.detail || problem.title || tCode("problem", problem.code) }), failed: true };
}
