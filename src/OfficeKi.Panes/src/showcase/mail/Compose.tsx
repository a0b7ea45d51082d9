import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../design/fluent";
import { t } from "../../i18n/i18n";
import type { Draft } from "./Draft";
import type { MailPage } from "./MailPage";

/** The window in which one answers. It has no button to send: nothing leaves the demonstration. */
export function Compose({ page, draft }: { page: MailPage; draft: Draft }) {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    slot.current?.replaceChildren(draft.element);
    // Only the desk scrolls: on small screens the user stays in the pane below it.
    slot.current?.closest(".mail-scroll")?.scrollTo(0, 0);
    if (draft.wantsFocus) draft.element.focus();
    draft.wantsFocus = false;
    const follow = () => {
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      // The cursor stays where it was when the focus moves into the pane.
      if (!range || !draft.element.contains(range.commonAncestorContainer)) return;
      draft.cursor = range.cloneRange();
      page.changed();
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [page, draft]);

  return (
    <section class="compose" aria-label={t("show.mail.compose")} data-testid="compose">
      <div class="compose-head">
        <div class="mail-fields">
          <div class="mail-field"><span class="mail-label">{t("show.field.to")}</span><p>{draft.to}</p></div>
          <div class="mail-field"><span class="mail-label">{t("show.field.subject")}</span><p>{draft.subject}</p></div>
        </div>
        <Button size="small" icon="dismiss" testId="discard" onClick={() => page.discard()}>{t("show.mail.discard")}</Button>
      </div>
      <div ref={slot} class="compose-text" />
      <p class="hint">{t("show.mail.notSent")}</p>
    </section>
  );
}
