import { isFrom, readAnswer, readNotice, type ShowcaseNotice, type ShowcaseRequest } from "./messages";

const answerWithinMs = 10_000;

/** The page around the frame, as the pane talks to it. */
export class ParentPage {
  readonly #window: Window;
  readonly #waiting = new Map<number, (value: unknown) => void>();
  readonly #listeners = new Set<(notice: ShowcaseNotice) => void>();
  #lastId = 0;

  constructor(parent: Window) {
    this.#window = parent;
    addEventListener("message", event => this.#receive(event));
  }

  ask(request: ShowcaseRequest): Promise<unknown> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error("showcase does not answer"));
      }, answerWithinMs);
      this.#waiting.set(id, value => {
        clearTimeout(timer);
        resolve(value);
      });
      this.#window.postMessage({ officeki: "request", id, request }, location.origin);
    });
  }

  onNotice(listener: (notice: ShowcaseNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #receive(event: MessageEvent): void {
    if (!isFrom(event, this.#window, location.origin)) return;
    const answer = readAnswer(event.data);
    if (answer) {
      this.#waiting.get(answer.id)?.(answer.value);
      this.#waiting.delete(answer.id);
    }

    const notice = readNotice(event.data);
    if (notice) for (const listener of this.#listeners) listener(notice);
  }
}
