import { afterEach, describe, expect, test, vi } from "vitest";
import type { Block } from "../../../src/api/types";
import { outlookHost } from "../../../src/hosts/outlook";
import { HostRefusal } from "../../../src/hosts/refusal";
import { FakeOutlook, succeeded } from "./fakeOutlook";
import { install } from "./install";

const auth = { account: () => null, token: async () => "token" };
const blocks: Block[] = [{ index: 0, kind: "paragraph", text: "Guten Tag", sources: [] }];
const provenance = (item: string | undefined) => ({ runId: "r", engine: "ohne Sprachmodell", label: "KI-Entwurf", ...(item === undefined ? {} : { item }) });
const refused = (reason: string) => expect.objectContaining({ reason });
afterEach(() => vi.unstubAllGlobals());

function stage() {
  const outlook = new FakeOutlook();
  const host = outlookHost(auth, install(outlook));
  const sharedMail = (id: string) => outlook.mail(id, { getSharedPropertiesAsync: (done: unknown) => outlook.reply(done, succeeded({ owner: `${id}@stadt.example` })) });
  return { outlook, host, sharedMail };
}

describe("when another mail comes up", () => {
  test("between reading and answering, no reply form opens at all", async () => {
    const { outlook, host } = stage();
    const [a, b] = [outlook.mail("a"), outlook.mail("b")];
    outlook.show(a);
    const { item } = await host.current("document");
    outlook.show(b);
    await expect(host.insert(blocks, "reply", provenance(item))).rejects.toEqual(refused("outlook.otherItem"));
    expect([...a.forms, ...b.forms]).toEqual([]);
  });

  test("and then the first one again, the answer goes to the first one", async () => {
    const { outlook, host } = stage();
    const [a, b] = [outlook.mail("a"), outlook.mail("b")];
    outlook.show(a);
    const { item } = await host.current("document");
    outlook.show(b);
    outlook.show(a);
    await host.insert(blocks, "reply", provenance(item));
    expect([a.forms, b.forms]).toEqual([["<p>Guten Tag</p>"], []]);
  });

  test("with the same subject, it is still another mail", async () => {
    const { outlook, host } = stage();
    outlook.show(outlook.mail("a", { subject: "AW: Frage" }));
    const first = await host.current("document");
    outlook.show(outlook.mail("b", { subject: "AW: Frage" }));
    const second = await host.current("document");
    expect(first.title).toBe(second.title);
    expect(first.item).not.toBe(second.item);
  });

  test("while the first is being read, the reading is refused instead of mixed", async () => {
    const { outlook, host, sharedMail } = stage();
    outlook.show(sharedMail("a"));
    outlook.slow = true;
    const reading = host.current("document");
    outlook.show(sharedMail("b"));
    await Promise.all([expect(reading).rejects.toEqual(refused("outlook.changed")), outlook.answer()]);
    expect(await host.current("document")).toMatchObject({ ref: "mail:b@stadt.example~b" });
  });

  test("and goes again while the first is being read, that reading is refused too", async () => {
    const { outlook, host, sharedMail } = stage();
    const a = sharedMail("a");
    outlook.show(a);
    outlook.slow = true;
    const reading = host.current("document");
    outlook.show(sharedMail("b"));
    outlook.show(a);
    await Promise.all([expect(reading).rejects.toEqual(refused("outlook.changed")), outlook.answer()]);
  });

  test("while a text is being read that one writes, its error is told as the change it is", async () => {
    const { outlook, host } = stage();
    outlook.show(outlook.draft("html", "<p>a</p>", { body: { getTypeAsync: (done: unknown) => outlook.reply(done, { status: "failed", error: { code: 5001, name: "Gone" } }) } }));
    outlook.slow = true;
    const reading = host.current("document");
    outlook.show(outlook.mail("b"));
    await Promise.all([expect(reading).rejects.toEqual(refused("outlook.changed")), outlook.answer()]);
  });

  test("while a text goes in, it goes nowhere", async () => {
    const { outlook, host } = stage();
    const [first, second] = [outlook.draft("html", "<p>a</p>"), outlook.draft("html", "<p>b</p>")];
    outlook.show(first);
    outlook.slow = true;
    const writing = host.insert(blocks, "cursor", provenance(undefined));
    outlook.show(second);
    await Promise.all([expect(writing).rejects.toEqual(refused("outlook.changed")), outlook.answer()]);
    expect([first.state.inserted, second.state.inserted]).toEqual([[], []]);
  });

  test("a text read in one window does not replace the text of another", async () => {
    const { outlook, host } = stage();
    outlook.show(outlook.draft("html", "<p>a</p>"));
    const { item } = await host.current("document");
    const second = outlook.draft("html", "<p>b</p>");
    outlook.show(second);
    await expect(host.insert(blocks, "replace", provenance(item))).rejects.toEqual(refused("outlook.otherItem"));
    expect(second.state.data).toBe("<p>b</p>");
  });

  test("everyone who listens hears of it, until they stop", () => {
    const { outlook, host } = stage();
    const heard = vi.fn();
    const stop = host.onChange(heard);
    outlook.show(outlook.mail("a"));
    outlook.show(null);
    stop();
    outlook.show(outlook.mail("b"));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

test("A result without a known mail answers none", async () => {
  const { outlook, host } = stage();
  outlook.show(outlook.mail("a"));
  await expect(host.insert(blocks, "reply", provenance(undefined))).rejects.toBeInstanceOf(HostRefusal);
});
