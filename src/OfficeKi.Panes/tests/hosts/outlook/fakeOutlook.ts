type Done = (result: unknown) => void;

export const succeeded = (value?: unknown) => ({ status: "succeeded", value });
export const failed = (name = "Denied") => ({ status: "failed", error: { code: 9020, name } });

/** A small Outlook: one open item, a handler for the change to another, and callbacks that answer at once or when the test says so. */
export class FakeOutlook {
  item: object | null = null;
  readonly mailbox = {
    addHandlerAsync: (event: string, handler: () => void) => void (event === "itemChanged" && this.#handlers.push(handler)),
    convertToRestId: (id: string) => id.replaceAll("/", "-").replaceAll("+", "_"),
    diagnostics: { hostName: "Outlook" },
    item: null as object | null,
  };
  readonly #handlers: (() => void)[] = [];
  readonly #held: (() => void)[] = [];
  /** Whether callbacks wait for `answer()`. */
  slow = false;

  /** What Office.js would define in the window. */
  globals(sets: string[] = ["1.1", "1.2", "1.3", "1.5", "1.8", "1.9"]) {
    const fake = this;
    Object.defineProperty(this.mailbox, "item", { get: () => fake.item, enumerable: true });
    return {
      Office: {
        AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
        CoercionType: { Html: "html", Text: "text" },
        EventType: { ItemChanged: "itemChanged" },
        MailboxEnums: { ItemType: { Message: "message", Appointment: "appointment" }, RestVersion: { v2_0: "v2.0" } },
        context: { mailbox: this.mailbox, requirements: { isSetSupported: (_: string, version: string) => sets.includes(version) } },
      },
    };
  }

  /** As when the user clicks another mail beside the pinned pane. */
  show(item: object | null): void {
    this.item = item;
    for (const handler of this.#handlers) handler();
  }

  /** Answers what has been asked, and what is asked because of that. */
  async answer(): Promise<void> {
    this.slow = false;
    while (this.#held.length > 0) {
      this.#held.shift()?.();
      await Promise.resolve();
    }
  }

  reply(done: unknown, result: unknown): void {
    if (typeof done !== "function") return;
    if (this.slow) this.#held.push(() => (done as Done)(result));
    else (done as Done)(result);
  }

  /** A mail one reads; `forms` collects the reply forms opened. */
  mail(id: string, more: object = {}) {
    const forms: string[] = [];
    return {
      itemType: "message", itemId: id, conversationId: "conv/1", subject: `Betreff ${id}`, itemClass: "IPM.Note", forms,
      displayReplyFormAsync: ({ htmlBody }: { htmlBody: string }, done: Done) => {
        forms.push(htmlBody);
        this.reply(done, succeeded());
      },
      displayReplyForm: ({ htmlBody }: { htmlBody: string }) => void forms.push(`old:${htmlBody}`),
      ...more,
    };
  }

  /** A mail one writes, with its body in one form. */
  draft(type: "html" | "text", data: string, more: object = {}) {
    const state = { data, inserted: [] as string[], headers: {} as Record<string, string> };
    const answered = (done: unknown, result: unknown) => this.reply(done, result);
    return {
      itemType: "message", subject: { getAsync: (done: Done) => answered(done, succeeded("Entwurf")) }, state,
      body: {
        getTypeAsync: (done: Done) => answered(done, succeeded(type)),
        getAsync: (_: string, done: Done) => answered(done, succeeded(state.data)),
        setAsync: (text: string, _: object, done: Done) => {
          state.data = text;
          answered(done, succeeded());
        },
        setSelectedDataAsync: (text: string, options: { coercionType: string }, done: Done) => {
          state.inserted.push(`${options.coercionType}:${text}`);
          answered(done, succeeded());
        },
      },
      getSelectedDataAsync: (_: string, done: Done) => answered(done, succeeded({ data: "aus\r\ngewählt", sourceProperty: "body" })),
      internetHeaders: {
        setAsync: (headers: Record<string, string>, done: Done) => {
          Object.assign(state.headers, headers);
          answered(done, succeeded());
        },
      },
      ...more,
    };
  }
}
