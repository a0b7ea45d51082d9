import { Icon } from "../design/fluent";
import type { IconName } from "../design/iconPaths";
import { Panel } from "../design/Panel";
import type { ItemKind, Remark } from "../hosts/host";
import { type MessageKey, t } from "../i18n/i18n";
import type { Situation } from "./useSituation";

const names: Record<Exclude<ItemKind, "nothing">, { icon: IconName; text: MessageKey; untitled: MessageKey }> = {
  document: { icon: "document", text: "home.document", untitled: "home.untitled" },
  mail: { icon: "mail", text: "home.mail", untitled: "home.noSubject" },
  event: { icon: "calendar", text: "home.event", untitled: "home.noSubject" },
  draft: { icon: "reply", text: "home.draft", untitled: "home.noSubject" },
  message: { icon: "mail", text: "home.message", untitled: "home.untitled" },
  chat: { icon: "mail", text: "home.chat", untitled: "home.untitled" },
  typed: { icon: "paste", text: "home.typed", untitled: "home.untitled" },
  invitation: { icon: "calendar", text: "home.event", untitled: "home.noSubject" },
};

/** What is open, by name, and what to know about it. */
export function ItemLine({ situation }: { situation: Situation }) {
  if (situation.kind === "nothing") {
    return <Panel tone="info" title={t("home.nothing.title")} testId="nothing-open"><p>{t("home.nothing.text")}</p></Panel>;
  }

  const { icon, text, untitled } = names[situation.kind];
  return (
    <>
      <p class="document-line" data-testid="open-item"><Icon name={icon} /><span>{t(text, { title: situation.title || t(untitled) })}</span></p>
      <Remarks remarks={situation.remarks} />
    </>
  );
}

export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  return (
    <>{remarks.map(({ key, values, warning }) => (
      <p key={key} class="hint" data-testid={`remark-${key}`}><Icon name={warning ? "warning" : "info"} /><span>{t(key, values ?? {})}</span></p>
    ))}</>
  );
}
