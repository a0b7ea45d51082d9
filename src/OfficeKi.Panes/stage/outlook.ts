import { OfficeMockObject } from "office-addin-mock";
import { FakeOutlook } from "../tests/hosts/outlook/fakeOutlook";

/** What a test wants open: a mail one reads, by its id, or one that is written, with its text as HTML. */
type OpenMail = { id: string; conversation: string; subject: string } | { html: string };

declare const officeStage: OpenMail;

/** Outlook around the pane, as `office-addin-mock` makes it of the fake; a test reads in the item what became of it. */
const outlook = new FakeOutlook();
const item = "html" in officeStage
  ? outlook.draft("html", officeStage.html)
  : outlook.mail(officeStage.id, { conversationId: officeStage.conversation, subject: officeStage.subject });
outlook.item = item;
const office = new OfficeMockObject({ host: "outlook", ...outlook.globals().Office, onReady: async () => ({ host: "Outlook" }) } as never);
Object.assign(globalThis, { Office: office, standIn: item });
