import { Icon } from "../../design/fluent";
import type { IconName } from "../../design/iconPaths";
import { language, t } from "../../i18n/i18n";
import type { MailItem } from "../demoContent";

type Folder = MailItem["folder"];

const folders: readonly { id: Folder; icon: IconName }[] = [{ id: "inbox", icon: "mail" }, { id: "shared", icon: "people" }, { id: "sent", icon: "next" }, { id: "calendar", icon: "calendar" }];
const zone = "Europe/Berlin";

interface MailListProps {
  items: readonly MailItem[] | null;
  folder: Folder;
  openRef: string | null;
  onFolder(folder: Folder): void;
  onOpen(item: MailItem): void;
}

/** The folders and what lies in the chosen one. */
export function MailList({ items, folder, openRef, onFolder, onOpen }: MailListProps) {
  const shown = items?.filter(item => item.folder === folder) ?? [];
  return (
    <>
      <div class="folders" role="group" aria-label={t("show.mail.folders")}>
        {folders.filter(({ id }) => id !== "shared" || items?.some(item => item.folder === id)).map(({ id, icon }) => (
          <button key={id} type="button" aria-pressed={id === folder} data-testid={`folder-${id}`} onClick={() => onFolder(id)}>
            <Icon name={icon} />{t(`show.folder.${id}`)}<span class="count">{items?.filter(item => item.folder === id).length ?? ""}</span>
          </button>
        ))}
      </div>
      {!items && <fluent-spinner size="small" aria-label={t("show.mail.loading")} />}
      {items && shown.length === 0 && <p class="quiet nothing-here">{t("show.mail.empty")}</p>}
      <ul class="document-list mail-list">
        {shown.map((item, index) => <li key={item.ref}><Entry item={item} index={index} isOpen={item.ref === openRef} onOpen={onOpen} /></li>)}
      </ul>
    </>
  );
}

function Entry({ item, index, isOpen, onOpen }: { item: MailItem; index: number; isOpen: boolean; onOpen(item: MailItem): void }) {
  return (
    <button type="button" aria-current={isOpen ? "true" : undefined} data-testid={`mail-${index}`} data-ref={item.ref} onClick={() => onOpen(item)}>
      <span class="mail-line">
        <span class="mail-who">{item.folder === "sent" ? t("show.mail.sentTo", { who: item.who }) : item.who}</span>
        {(item.attachments ?? 0) > 0 && <><Icon name="attach" /><span class="visually-hidden">{t("show.mail.attached", { count: item.attachments ?? 0 })}</span></>}
        <time dateTime={item.time}>{item.kind === "event" ? timeSpan(item) : shortDay(item.time)}</time>
      </span>
      <span class="mail-subject">{item.title}</span>
    </button>
  );
}

function shortDay(time: string): string {
  return new Intl.DateTimeFormat(language(), { day: "numeric", month: "short", timeZone: zone }).format(new Date(time));
}

function timeSpan({ time, end }: MailItem): string {
  const start = new Intl.DateTimeFormat(language(), { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(time));
  return end ? `${start}–${new Intl.DateTimeFormat(language(), { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(new Date(end))}` : start;
}
