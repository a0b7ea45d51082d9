interface Mail { id: string; thread: string; folder: "inbox" | "sent"; who: string; address: string; time: string; subject: string; origin: string; lines: string[]; attachment?: string }

const mails: Mail[] = [
  { id: "frage-2", thread: "frage", folder: "inbox", who: "Clara Ossendorf", address: "ossendorf@moselstetten.example", time: "2026-11-18T09:12:00+01:00", subject: "AW: Marktplatz: Termin der Begehung", origin: "internal",
    lines: ["Guten Tag Frau Petermann,", "die Begehung des Marktplatzes ist am Donnerstag, 3. Dezember 2026, um 14 Uhr möglich.", "Bitte senden Sie mir die Pläne bis zum 27. November 2026, damit ich sie vorher prüfen kann.", "Viele Grüße\nClara Ossendorf"], attachment: "Lageplan.pdf" },
  { id: "frage-1", thread: "frage", folder: "sent", who: "Clara Ossendorf", address: "ossendorf@moselstetten.example", time: "2026-11-17T16:40:00+01:00", subject: "Marktplatz: Termin der Begehung", origin: "internal",
    lines: ["Guten Tag Frau Ossendorf,", "wann können wir den Marktplatz gemeinsam begehen? Mir passt die erste Woche im Dezember gut.", "Freundliche Grüße\nJana Petermann"] },
  { id: "angebot", thread: "angebot", folder: "inbox", who: "Bauunternehmen Trauzmann", address: "info@trauzmann.example", time: "2026-11-16T11:05:00+01:00", subject: "AW: Marktplatz: Termin der Begehung", origin: "external",
    lines: ["Sehr geehrte Damen und Herren,", "unser Angebot 4471 über 412.000 Euro gilt noch bis zum 15. Dezember 2026. Bitte bestätigen Sie den Eingang."] },
];

const events = [{ id: "begehung", who: "Clara Ossendorf", time: "2026-12-03T14:00:00+01:00", end: "2026-12-03T15:30:00+01:00", subject: "Begehung Marktplatz", lines: ["Treffpunkt ist der Brunnen. Bitte bringen Sie festes Schuhwerk und die Pläne des ersten Bauabschnitts mit."] }];

export const mailItems = [
  ...mails.map(({ id, thread, folder, who, address, time, subject, attachment }) => ({ ref: `mail:${id}`, title: subject, kind: "mail", label: null, folder, thread: `thread:${thread}`, who, replyTo: folder === "sent" ? null : address, time, attachments: attachment ? 1 : 0 })),
  ...events.map(({ id, who, time, end, subject }) => ({ ref: `event:${id}`, title: subject, kind: "event", label: null, folder: "calendar", who, time, end })),
];

export const mailDocuments = [
  ...mails.map(mail => shown(`mail:${mail.id}`, mail.subject, "mail", mail.origin, [...head(mail, ""), field("to", "Jana Petermann <petermann@moselstetten.example>"), field("subject", mail.subject), ...body(mail.lines, ""), ...attached(mail)])),
  ...[...new Set(mails.map(({ thread }) => thread))].map(thread => {
    const messages = mails.filter(mail => mail.thread === thread).reverse();
    return shown(`thread:${thread}`, messages[0]?.subject ?? "", "thread", messages.some(({ origin }) => origin === "external") ? "external" : "internal",
      messages.flatMap((mail, index) => [...head(mail, `message:${index + 1}/`), ...body(mail.lines, `message:${index + 1}/`)]));
  }),
  ...events.map(event => shown(`event:${event.id}`, event.subject, "event", "internal", [field("subject", event.subject), field("date", "03.12.2026, 14:00 bis 15:30 Uhr"), field("location", "Marktplatz"), field("organizer", event.who), ...body(event.lines, "")])),
];

function head({ who, address, time }: Mail, prefix: string) {
  return [field("from", `${who} <${address}>`, prefix), field("date", `${time.slice(8, 10)}.${time.slice(5, 7)}.${time.slice(0, 4)}, ${time.slice(11, 16)} Uhr`, prefix)];
}

function field(name: string, text: string, prefix = "") {
  return { locator: `${prefix}field:${name}`, kind: "field", level: 0, text };
}

function body(lines: string[], prefix: string) {
  return lines.map((text, index) => ({ locator: `${prefix}paragraph:${index + 1}`, kind: "paragraph", level: 0, text }));
}

function attached({ attachment }: Mail) {
  return attachment ? [{ locator: "attachment:1", kind: "field", level: 0, text: attachment }, { locator: "attachment:1/page:1/paragraph:1", kind: "paragraph", level: 0, text: "Der Lageplan zeigt den Brunnen, die 18 neuen Bäume und die sieben Zugänge des Marktplatzes." }] : [];
}

function shown(ref: string, title: string, kind: string, origin: string, passages: object[]) {
  return { ref, title, kind, label: null as string | null, origin, passages: passages as { locator: string; kind: string; level: number; text: string; cells?: string[] }[] };
}
