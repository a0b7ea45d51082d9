import { Button } from "../design/fluent";
import { t } from "../i18n/i18n";

/** The appointments of a result as a file for any calendar; made and saved here, sent nowhere. */
export function CalendarFile({ data }: { data: Record<string, unknown> }) {
  const { ics } = data;
  if (typeof ics !== "string" || !ics.startsWith("BEGIN:VCALENDAR")) return null;
  return <div class="button-row"><Button icon="calendar" testId="save-calendar" onClick={() => save(ics)}>{t("insert.calendar")}</Button></div>;
}

function save(ics: string): void {
  const address = URL.createObjectURL(new Blob([ics], { type: "text/calendar" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "OfficeKi.ics";
  link.click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
