// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from "vitest";
import type { Block } from "../../src/api/types";
import type { TextChange } from "../../src/hosts/host";
import { MailPage } from "../../src/showcase/mail/MailPage";
import type { OpenMail } from "../../src/showcase/mail/openMail";

const block = (kind: Block["kind"], text: string): Block => ({ index: 0, kind, text, sources: [] });
const of = (item: string) => ({ runId: "r1", engine: "ohne Sprachmodell", label: "KI-Entwurf", item });
const mail: OpenMail = {
  key: "a", item: null, thread: null, ownText: "Frage",
  document: { ref: "mail:a", title: "Rückfrage", kind: "mail", origin: "external", passages: [{ locator: "field:from", kind: "field", level: 0, text: "Inês Morgado" }] },
};

let page: MailPage;
beforeEach(() => {
  page = new MailPage(() => undefined);
  page.show(mail);
  page.insert([block("paragraph", "Sie haben mithin Zeit."), block("bullet", "im Rahmen der Prüfung"), block("paragraph", "Gruß")], "reply", of("a"));
});

function change(number: number, paragraph: string, before: string, replacement: string): TextChange {
  const start = paragraph.indexOf(before);
  return { locator: `paragraph:${number}`, paragraph, start, end: start + before.length, before, replacement, reason: "" };
}

function texts(): string[] {
  return (page.current("document").text ?? "").split("\n").filter(text => text !== "");
}

describe("changes in an answer being written", () => {
  test("touch their words in paragraphs and lists", () => {
    const outcome = page.change([change(1, "Sie haben mithin Zeit.", "mithin", "also"), change(2, "im Rahmen der Prüfung", "im Rahmen der", "bei der")]);
    expect(outcome).toEqual({ applied: 2, missed: [], tracked: false });
    expect(texts()).toEqual(["Sie haben also Zeit.", "bei der Prüfung", "Gruß"]);
  });

  test("keep the formatting around them", () => {
    page.draft!.element.innerHTML = "<p>Sie haben <b>mithin</b> Zeit.<br>Gruß</p>";
    page.change([change(1, "Sie haben mithin Zeit. Gruß", "mithin", "also")]);
    expect(page.draft!.element.innerHTML).toBe("<p>Sie haben <b>also</b> Zeit.<br>Gruß</p>");
  });

  test("never touch the mark of where a text comes from", () => {
    const outcome = page.change([change(1, "KI-Entwurf · ohne Sprachmodell", "ohne Sprachmodell", "von mir")]);
    expect(outcome.applied).toBe(0);
    expect(page.draft!.element.querySelector("[data-ui]")?.textContent).toBe("KI-Entwurf · ohne Sprachmodell");
  });

  test("that read differently now are missed", () => {
    const gone = change(1, "Sie haben keine Zeit.", "keine", "viel");
    expect(page.change([gone])).toEqual({ applied: 0, missed: [gone], tracked: false });
  });

  test("without an answer are missed", () => {
    page.discard();
    const any = change(1, "Gruß", "Gruß", "Grüße");
    expect(page.change([any])).toEqual({ applied: 0, missed: [any], tracked: false });
  });
});

test("A text takes the place of the whole answer it was read from, and of no other", () => {
  expect(page.insert([block("paragraph", "neu")], "replace", of("draft:other"))).toEqual({ refused: "outlook.otherItem" });
  expect(page.insert([block("paragraph", "neu")], "replace", of(page.draft!.key))).toBe(true);
  expect(texts()).toEqual(["neu"]);
});
