import { afterEach, describe, expect, test, vi } from "vitest";
import { outlookHost } from "../../../src/hosts/outlook";
import { failed, FakeOutlook, succeeded } from "./fakeOutlook";
import { install } from "./install";

const auth = { account: () => null, token: async () => "token" };
afterEach(() => vi.unstubAllGlobals());

function beside(outlook: FakeOutlook, item: object | null, sets?: string[]) {
  const open = install(outlook, sets);
  outlook.show(item);
  return outlookHost(auth, open);
}

describe("a mail one reads", () => {
  test("goes by reference, with the id as Graph knows it", async () => {
    const outlook = new FakeOutlook();
    const content = await beside(outlook, outlook.mail("a/b+c=")).current("document");
    expect(content).toEqual({ ref: "mail:a-b_c=", title: "Betreff a/b+c=", text: null, html: null, firstParagraph: 1, item: "a/b+c=", kind: "mail", remarks: [] });
  });

  test("goes with its whole conversation when the user wants that", async () => {
    const outlook = new FakeOutlook();
    expect(await beside(outlook, outlook.mail("a")).current("thread")).toMatchObject({ ref: "thread:conv-1", item: "a", text: null });
  });

  test("has no selection that Outlook would tell", async () => {
    const outlook = new FakeOutlook();
    const host = beside(outlook, outlook.mail("a"));
    expect(await host.current("selection")).toMatchObject({ text: "", title: "Betreff a" });
    expect(host.parts?.().map(({ part }) => part)).toEqual(["document", "thread"]);
  });

  test("keeps its id on phones, where it is Graph's already", async () => {
    const outlook = new FakeOutlook();
    outlook.mailbox.diagnostics.hostName = "OutlookIOS";
    expect(await beside(outlook, outlook.mail("a/b")).current("document")).toMatchObject({ ref: "mail:a/b" });
  });

  test.each([
    ["IPM.Note", []],
    ["IPM.Note.SMIME", ["outlook.sealed"]],
    ["IPM.Note.SMIME.MultipartSigned", ["outlook.sealed"]],
    ["ipm.note.rpmsg.Microsoft.Voicemail", ["outlook.sealed"]],
    ["IPM.Schedule.Meeting.Request", []],
  ])("of class %s says before the run whether it can be read", async (itemClass, remarks) => {
    const outlook = new FakeOutlook();
    const content = await beside(outlook, outlook.mail("a", { itemClass })).current("document");
    expect(content.remarks?.map(({ key }) => key)).toEqual(remarks);
  });
});

describe("a mail of a shared mailbox", () => {
  const shared = (value: object | null) => (outlook: FakeOutlook) =>
    outlook.mail("a/b", { getSharedPropertiesAsync: (done: unknown) => outlook.reply(done, value ? succeeded(value) : failed()) });

  test.each([
    [{ targetMailbox: "poststelle@stadt.example", owner: "x@stadt.example" }, "poststelle@stadt.example"],
    [{ owner: "poststelle@stadt.example" }, "poststelle@stadt.example"],
  ])("is named with its mailbox %j", async (properties, mailbox) => {
    const outlook = new FakeOutlook();
    const host = beside(outlook, shared(properties)(outlook));
    expect(await host.current("document")).toMatchObject({ ref: `mail:${mailbox}~a-b`, remarks: [{ key: "outlook.shared", values: { mailbox } }] });
    expect(await host.current("thread")).toMatchObject({ ref: `thread:${mailbox}~conv-1` });
  });

  test("is read as the user's own where Outlook does not say or is too old", async () => {
    const outlook = new FakeOutlook();
    expect(await beside(outlook, shared(null)(outlook)).current("document")).toMatchObject({ ref: "mail:a-b", remarks: [] });
    const old = new FakeOutlook();
    expect(await beside(old, shared({ owner: "x@stadt.example" })(old), ["1.3"]).current("document")).toMatchObject({ ref: "mail:a-b" });
  });
});

describe("an appointment", () => {
  test("of somebody else goes by reference", async () => {
    const outlook = new FakeOutlook();
    const host = beside(outlook, outlook.mail("e/1", { itemType: "appointment", conversationId: undefined }));
    expect(await host.current("document")).toMatchObject({ ref: "event:e-1", kind: "event" });
    expect(host.parts?.().map(({ part }) => part)).toEqual(["document"]);
  });

  test.each([
    ["saved before goes with its reference", succeeded("e/1"), "event:e-1"],
    ["not yet saved goes as it is in the window", failed("ItemNotSaved"), null],
  ])("of one's own, %s", async (_, answer, ref) => {
    const outlook = new FakeOutlook();
    const item = outlook.draft("text", "Ablauf\r\nTOP 1", { itemType: "appointment", getItemIdAsync: (done: unknown) => outlook.reply(done, answer) });
    expect(await beside(outlook, item).current("document")).toMatchObject({ ref, text: "Ablauf\nTOP 1", title: "Entwurf", kind: "invitation" });
  });
});

describe("a mail one writes", () => {
  test("goes in the form it has", async () => {
    const outlook = new FakeOutlook();
    expect(await beside(outlook, outlook.draft("html", "<p>a</p>")).current("document")).toMatchObject({ ref: null, html: "<p>a</p>", text: null, title: "Entwurf", kind: "draft" });
    const plain = new FakeOutlook();
    expect(await beside(plain, plain.draft("text", "a\r\nb")).current("document")).toMatchObject({ html: null, text: "a\nb" });
  });

  test("gives what is selected in its text, and nothing of its subject", async () => {
    const outlook = new FakeOutlook();
    const host = beside(outlook, outlook.draft("html", ""));
    expect(await host.current("selection")).toMatchObject({ text: "aus\ngewählt" });
    outlook.show(outlook.draft("html", "", { getSelectedDataAsync: (_: string, done: unknown) => outlook.reply(done, succeeded({ data: "x", sourceProperty: "subject" })) }));
    expect(await host.current("selection")).toMatchObject({ text: "" });
  });

  test.each([[{}, ["document", "selection"]], [{ conversationId: "c" }, ["document", "thread", "selection"]]])("offers the conversation when it answers one: %j", (more, parts) => {
    const outlook = new FakeOutlook();
    expect(beside(outlook, outlook.draft("html", "", more)).parts?.().map(({ part }) => part)).toEqual(parts);
  });
});

test("Without a selected mail there is nothing, and no error", async () => {
  const host = beside(new FakeOutlook(), null);
  expect(await host.current("document")).toMatchObject({ kind: "nothing", ref: null, text: "" });
  expect(host.parts?.()).toEqual([]);
  expect(host.capabilities.reply).toEqual({ available: false, reason: "outlook.nothingOpen" });
});

describe("abilities", () => {
  test.each([
    [["1.1", "1.2", "1.3", "1.5"], true],
    [[], false],
  ])("with Mailbox %j a reply is possible: %s", (sets, possible) => {
    const outlook = new FakeOutlook();
    const { capabilities } = beside(outlook, outlook.mail("a"), sets);
    expect(capabilities.reply?.available).toBe(possible);
    expect(capabilities.replace).toBeUndefined();
    expect(capabilities.insertAtCursor).toEqual({ available: false, reason: "outlook.notWriting" });
    expect(capabilities.select).toEqual({ available: false, reason: "outlook.noSelect" });
  });

  test.each([
    [["1.1", "1.2", "1.3"], true, true],
    [["1.1", "1.2"], true, false],
    [["1.1"], false, false],
  ])("with Mailbox %j a text can be inserted: %s, replaced and changed: %s", (sets, insert, replace) => {
    const outlook = new FakeOutlook();
    const { capabilities } = beside(outlook, outlook.draft("html", ""), sets);
    expect([capabilities.insertAtCursor.available, capabilities.replace?.available, capabilities.change?.available]).toEqual([insert, replace, replace]);
    expect(capabilities.reply).toBeUndefined();
    expect(capabilities.insertTracked).toEqual({ available: false, reason: "outlook.noTracking" });
  });
});
