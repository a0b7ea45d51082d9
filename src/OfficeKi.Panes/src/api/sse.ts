export interface ServerSentEvent {
  event: string;
  data: string;
}

/**
 * Reads server-sent events (WHATWG HTML, 9.2.6) from chunks that may end anywhere, even between CR and LF.
 * Only `event` and `data` are kept; comments, ids and retry times have no use here.
 */
export class EventStreamParser {
  #rest = "";
  #event = "";
  #data: string[] = [];
  #started = false;

  push(chunk: string): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    let text = this.#rest + chunk;
    if (!this.#started && text !== "") {
      this.#started = true;
      text = text.startsWith("\uFEFF") ? text.slice(1) : text;
    }

    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (char !== "\n" && char !== "\r") continue;
      // A CR at the very end may be the first half of CR LF: wait for the next chunk.
      if (char === "\r" && at === text.length - 1) break;
      this.#line(text.slice(from, at), events);
      if (char === "\r" && text[at + 1] === "\n") at++;
      from = at + 1;
    }

    this.#rest = text.slice(from);
    return events;
  }

  #line(line: string, events: ServerSentEvent[]): void {
    if (line === "") {
      if (this.#data.length > 0) events.push({ event: this.#event || "message", data: this.#data.join("\n") });
      this.#event = "";
      this.#data = [];
      return;
    }

    const colon = line.indexOf(":");
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
    if (field === "event") this.#event = value;
    if (field === "data") this.#data.push(value);
  }
}
