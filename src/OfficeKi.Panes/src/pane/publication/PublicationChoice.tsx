import { t } from "../../i18n/i18n";
import { longestName, type Publication } from "./usePublication";

/** Asks what Art. 50(4) AI Act leaves to people: does someone answer for a text for the public, or does the text say that AI wrote it? */
export function PublicationChoice({ publication, runId }: { publication: Publication; runId: string }) {
  const { given, isPublic, choice, name } = publication;
  const group = `public-${runId}`;
  return (
    <section class="publication" aria-label={t("public.title")}>
      {given
        ? <p data-testid="public-given">{t("public.given")}</p>
        : <label class="check"><input type="checkbox" data-testid="public" checked={isPublic} onChange={event => publication.setPublic(event.currentTarget.checked)} />{t("public.tick")}</label>}
      {isPublic && (
        <fieldset class="publication-choice" data-testid="public-choice">
          <legend>{t("public.question")}</legend>
          <label class="check"><input type="radio" name={group} data-testid="public-person" checked={choice === "person"} onChange={() => publication.choose("person")} />{t("public.person")}</label>
          {choice === "person" && (
            <div class="field indented">
              <label for={`${group}-name`}>{t("public.name")}</label>
              <input id={`${group}-name`} data-testid="public-name" type="text" autocomplete="off" maxLength={longestName} value={name} aria-describedby={`${group}-hint`}
                onInput={event => publication.setName(event.currentTarget.value)} />
              <p id={`${group}-hint`} class="hint">{t("public.nameHint")}</p>
            </div>
          )}
          <label class="check"><input type="radio" name={group} data-testid="public-notice" checked={choice === "notice"} onChange={() => publication.choose("notice")} />{t("public.withNotice")}</label>
          {choice === "notice" && <p class="hint indented"><q>{t("public.notice")}</q></p>}
        </fieldset>
      )}
    </section>
  );
}
