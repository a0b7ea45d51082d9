import { useEffect, useState } from "preact/hooks";
import { asProblem, type ApiClient } from "../../../api/client";
import { errorLines } from "../../../api/problem";
import type { Problem } from "../../../api/types";
import { useLanguage } from "../../../i18n/i18n";
import type { Check, PolicyFile } from "./policy";

const pause = 500;

/** What is wrong with the files, half a second after the last key; null while it is not known. */
export function useCheck(api: ApiClient, files: readonly PolicyFile[]): Check | null {
  const language = useLanguage();
  const [check, setCheck] = useState<Check | null>(null);
  useEffect(() => {
    setCheck(null);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      api.fetch("/api/administration/policy/validate", {
        method: "POST",
        headers: { "Content-Type": "application/json", "Accept-Language": language },
        body: JSON.stringify({ files }),
        signal: abort.signal,
      })
        .then(async response => (await response.json()) as Check)
        .catch((error: unknown) => (abort.signal.aborted ? null : refused(asProblem(error))))
        .then(answer => {
          if (!abort.signal.aborted) setCheck(answer);
        });
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, files, language]);
  return check;
}

/** A request that was refused as a whole, in the shape of a check. */
function refused(problem: Problem): Check {
  const lines = errorLines(problem.errors);
  return {
    valid: false,
    errors: (lines.length > 0 ? lines : [problem.detail ?? problem.title]).map(message => ({ file: "", line: 1, column: 1, message })),
    cases: { passed: 0, failed: 0 },
    untested: [],
  };
}
