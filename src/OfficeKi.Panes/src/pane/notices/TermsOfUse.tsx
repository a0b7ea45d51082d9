import { useState } from "preact/hooks";
import { type ApiClient, asProblem } from "../../api/client";
import { Button } from "../../design/fluent";
import { useFocus } from "../../design/useFocus";
import { paragraphs, type Terms } from "./notices";
import { text } from "./texts";

/** Terms that are accepted once per version, before any function. */
export function TermsOfUse({ api, terms, onAnswered }: { api: ApiClient; terms: Terms; onAnswered(): void }) {
  const heading = useFocus<HTMLHeadingElement>(true);
  const [failed, setFailed] = useState<"acceptFailed" | "stale" | null>(null);
  const accept = (): void => {
    setFailed(null);
    api.acceptTerms(terms.version).then(onAnswered, (error: unknown) => {
      const isStale = asProblem(error).status === 409;
      setFailed(isStale ? "stale" : "acceptFailed");
      if (isStale) onAnswered();
    });
  };
  return (
    <section class="notice" data-testid="terms">
      <h2 ref={heading} tabIndex={-1}>{text("terms")}</h2>
      <p class="lead">{text("termsLead")}</p>
      {paragraphs(terms.text).map((line, index) => <p key={index}>{line}</p>)}
      <p class="quiet">{text("version", { version: terms.version })}</p>
      <Button appearance="primary" size="large" testId="terms-accept" onClick={accept}>{text("accept")}</Button>
      <p role="alert" class="field-error">{failed && text(failed)}</p>
    </section>
  );
}
