import { useState } from "preact/hooks";
import { Button } from "../design/fluent";
import { useFocus } from "../design/useFocus";
import { t } from "../i18n/i18n";

export function SignIn({ signIn }: { signIn(): Promise<void> }) {
  const heading = useFocus<HTMLHeadingElement>(true);
  const [failed, setFailed] = useState(false);
  return (
    <section class="notice" data-testid="sign-in">
      <h2 ref={heading} tabIndex={-1}>{t("signIn.title")}</h2>
      <p class="lead">{t("signIn.text")}</p>
      <p role="alert" class="field-error">{failed && t("signIn.failed")}</p>
      <Button appearance="primary" size="large" testId="sign-in-button" onClick={() => void signIn().catch(() => setFailed(true))}>
        {t("signIn.button")}
      </Button>
    </section>
  );
}
