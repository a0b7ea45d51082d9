import { Button } from "../design/fluent";
import { saveFile } from "../hosts/saveFile";
import { t } from "../i18n/i18n";

/** The appointments of a result as a file for any calendar; made and saved here, sent nowhere. */
export function CalendarFile({ data }: { data: Record<string, unknown> }) {
  const { ics } = data;
  if (typeof ics !== "string" || !ics.startsWith("BEGIN:VCALENDAR")) return null;
  return <div class="button-row"><Button icon="calendar" testId="save-calendar" onClick={() => saveFile(ics, "text/calendar", "OfficeKi.ics")}>{t("insert.calendar")}</Button></div>;
}
