import { Panel } from "../../design/Panel";
import type { Notice } from "./notices";
import { text } from "./texts";

/** Messages of the organisation to all users. */
export function Banners({ notices }: { notices: readonly Notice[] }) {
  return (
    <div role="status">
      {notices.map((notice, index) => <Panel key={index} tone={notice.severity} title={text(notice.severity)} testId="banner"><p>{notice.text}</p></Panel>)}
    </div>
  );
}
