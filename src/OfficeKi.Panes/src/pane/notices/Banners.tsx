import { Icon } from "../../design/fluent";
import type { IconName } from "../../design/iconPaths";
import type { Notice } from "./notices";
import { text } from "./texts";

const icons: Record<Notice["severity"], IconName> = { info: "info", warning: "warning", error: "prohibited" };

/** Messages of the organisation to all users. No heading: they stand before the first one of the page. */
export function Banners({ notices }: { notices: readonly Notice[] }) {
  return (
    <div role="status">
      {notices.map((notice, index) => (
        <div key={index} class={`panel ${notice.severity}`} data-testid="banner">
          <Icon name={icons[notice.severity]} />
          <p class="panel-body"><strong>{text(notice.severity)}</strong>{notice.text}</p>
        </div>
      ))}
    </div>
  );
}
