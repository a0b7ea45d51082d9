/** What a page learns of Teams about itself (`app.getContext`), in the form in which Teams sends it. */
export interface TeamsContext {
  locale: string;
  theme: "default" | "dark" | "contrast";
  frameContext: "task" | "content" | "authentication";
  loginHint: string;
}

/** A message of TeamsJS to the program around it. */
interface Call {
  id: number;
  uuidAsString?: string;
  func: string;
  args?: unknown[];
}

/** What a page tells Teams at its end. */
export interface TeamsListener {
  /** What a dialog hands over; it is closed then. */
  submitted(result: unknown): void;
  /** A sign-in window is done. */
  signedIn?(): void;
}

const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { dialog: { card: {}, url: {}, update: {} }, pages: {} } };

/** Teams around a page in a frame: answers as much of TeamsJS' protocol as our pages use. */
export class TeamsProgram {
  readonly #frame: () => Window | null;
  readonly #origin: string;
  readonly #listener: TeamsListener;
  #context: TeamsContext;

  constructor(frame: () => Window | null, origin: string, context: TeamsContext, listener: TeamsListener) {
    [this.#frame, this.#origin, this.#context, this.#listener] = [frame, origin, context, listener];
  }

  /** Starts to listen; returns how to stop. */
  listen(): () => void {
    const receive = (event: MessageEvent) => {
      if (event.origin === this.#origin && event.source !== null && event.source === this.#frame() && isCall(event.data)) this.#answer(event.data);
    };
    addEventListener("message", receive);
    return () => removeEventListener("message", receive);
  }

  changeTheme(theme: TeamsContext["theme"]): void {
    this.#context = { ...this.#context, theme };
    this.#post({ func: "themeChange", args: [theme] });
  }

  #answer({ id, uuidAsString, func, args = [] }: Call): void {
    const reply = (...values: unknown[]) => this.#post({ id, uuidAsString, args: values });
    switch (func) {
      case "initialize": return reply(this.#context.frameContext, "web", JSON.stringify(runtime), "2.58.0");
      case "getContext": return reply(this.#context);
      // As a Teams that knows neither nested sign-in nor this app: the page has its own way then.
      case "authentication.getAuthToken": return reply(false, "resourceDisabled");
      case "tasks.completeTask": return this.#listener.submitted(args[0]);
      case "authentication.authenticate.success": return this.#listener.signedIn?.();
    }
  }

  #post(message: object): void {
    this.#frame()?.postMessage(message, this.#origin);
  }
}

function isCall(data: unknown): data is Call {
  return typeof data === "object" && data !== null && typeof (data as Call).id === "number" && typeof (data as Call).func === "string";
}
