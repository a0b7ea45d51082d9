import { expect, test } from "vitest";
import { mailboxOf } from "../../src/pane/mailboxOf";

test.each([
  ["mail:amt61@stadt.example~AAMk", "amt61@stadt.example"],
  ["thread:amt61@stadt.example~AAQk", "amt61@stadt.example"],
  ["mail:AAMk", null],
  ["drive:b!rathaus~01ABC", null],
  ["chat:19:a@thread.v2~1700", null],
  [null, null],
])("The reference %s leads into the mailbox %s", (ref, mailbox) => {
  expect(mailboxOf(ref)).toBe(mailbox);
});
