import { useState } from "preact/hooks";
import type { Passage } from "../api/types";
import { Icon } from "../design/fluent";
import type { Host } from "../hosts/host";
import { t } from "../i18n/i18n";
import { placeName } from "./placeNames";

interface ShowPlaceProps {
  passage: Passage;
  host: Host;
  elsewhere: boolean;
  testId: string;
  /** Words that tell this button from the others of its kind. */
  about: string;
}

/** Leads to a place in the document; when it is no longer there, says so and shows what was read. */
export function ShowPlace({ passage, host, elsewhere, testId, about }: ShowPlaceProps) {
  const [found, setFound] = useState<boolean | null>(null);
  const { select } = host.capabilities;
  const show = async () => setFound(!elsewhere && select.available && await host.select(passage).catch(() => false));
  return (
    <>
      <button type="button" class="chip" data-testid={testId} title={placeName(passage.locator)} onClick={() => void show()}>
        <Icon name="quote" />{t("place.show")}<span class="visually-hidden">: {about.slice(0, 60)}</span>
      </button>
      <span role="status" class={found === true ? "visually-hidden" : "quoted"}>
        {found === true && t("result.sourceShown", { place: placeName(passage.locator) })}
        {found === false && <><span>{select.available ? t("result.sourceMissing") : t(select.reason)}</span> <q>{passage.text}</q></>}
      </span>
    </>
  );
}
