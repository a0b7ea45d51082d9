import { useReducer, useRef } from "preact/hooks";
import { ApiClient, asProblem } from "../api/client";
import type { EngineChoice, FunctionCard, Part, Problem } from "../api/types";
import { SignInNeeded } from "../auth/auth";
import type { Content, Host } from "../hosts/host";
import { HostRefusal } from "../hosts/refusal";
import { language, t } from "../i18n/i18n";
import { idle, reduce, type RunAction, type RunState } from "./runState";

export interface RunOrder {
  card: FunctionCard;
  part: Part;
  engine: EngineChoice;
  options: Record<string, unknown>;
  /** The function can work without anything open. */
  contentOptional?: boolean;
}

export interface Runs {
  of(id: string): RunState;
  start(order: RunOrder): Promise<void>;
  cancel(id: string): void;
}

type States = Readonly<Record<string, RunState>>;

/** The runs of all functions, by function id: going back to the list loses nothing. */
export function useRuns(host: Host, api: ApiClient): Runs {
  const [states, dispatch] = useReducer(reduceOne, {});
  const controllers = useRef(new Map<string, AbortController>());

  return {
    of: id => states[id] ?? idle,
    cancel: id => controllers.current.get(id)?.abort(),
    start: async order => {
      const { id } = order.card;
      controllers.current.get(id)?.abort();
      const controller = new AbortController();
      controllers.current.set(id, controller);
      const tell = (action: RunAction) => {
        if (controllers.current.get(id) === controller) dispatch({ id, action });
      };
      tell({ type: "started" });
      await perform(host, api, order, controller.signal, tell).catch((error: unknown) =>
        tell(controller.signal.aborted ? { type: "cancelled" } : { type: "failed", problem: problemOf(error) }));
    },
  };
}

async function perform(host: Host, api: ApiClient, order: RunOrder, signal: AbortSignal, tell: (action: RunAction) => void): Promise<void> {
  const content = await read(host, order.part, order.contentOptional ?? false);
  signal.throwIfAborted();
  tell({ type: "read", subject: { title: content.title, ref: content.ref, part: order.part, firstParagraph: content.firstParagraph, item: content.item, options: order.options } });

  const { ref, text, html } = content;
  const events = api.run({
    function: order.card.id,
    surface: host.surface,
    engine: order.engine,
    content: { ref, text, html, part: order.part === "thread" ? "item" : order.part },
    references: [],
    options: order.options,
    language: language(),
  }, signal);
  for await (const event of events) tell({ type: "event", event });
  tell(signal.aborted ? { type: "cancelled" } : { type: "ended" });
}

async function read(host: Host, part: Part, optional: boolean): Promise<Content> {
  const content = await host.current(part).catch((error: unknown): never => {
    throw { code: "READ_FAILED", title: "", detail: error instanceof HostRefusal ? t(error.reason) : null } satisfies Problem;
  });
  if (content.kind === "nothing") throw { code: "NO_ITEM", title: "" } satisfies Problem;
  const empty = content.text === null ? content.ref === null : content.text.trim() === "";
  if (empty && content.html === null && !optional) throw { code: content.kind === "typed" ? "EMPTY_TEXT" : "EMPTY_CONTENT", title: "" } satisfies Problem;
  return content;
}

function problemOf(error: unknown): Problem {
  return error instanceof SignInNeeded ? { code: "SIGN_IN", title: "" } : asProblem(error);
}

function reduceOne(states: States, { id, action }: { id: string; action: RunAction }): States {
  return { ...states, [id]: reduce(states[id] ?? idle, action) };
}
