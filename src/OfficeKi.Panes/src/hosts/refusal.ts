import type { MessageKey } from "../i18n/i18n";

/** The program cannot do what was asked, for a reason the user should read. */
export class HostRefusal extends Error {
  readonly reason: MessageKey;

  constructor(reason: MessageKey) {
    super(reason);
    this.reason = reason;
  }
}
