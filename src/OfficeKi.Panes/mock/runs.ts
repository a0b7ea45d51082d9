import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerOf } from "./answers.ts";
import { documents } from "./documents.ts";
import { problem } from "./server.ts";

interface Order {
  function: string;
  engine: string;
  content: { ref: string | null; text: string | null; part: string };
  options: Record<string, unknown>;
  language: string;
}
interface Passage { locator: string; text: string; kind: string }
type Send = (event: string, data: unknown) => Promise<void>;

const builtin = (language: string) => ({ kind: "builtin", model: null, location: null, label: language === "en" ? "without a language model" : "ohne Sprachmodell" });
const modelEngine = { kind: "model", model: "kgrz-gross-3", location: "on-premises", label: "kgrz-gross-3 im KGRZ" };
const version = "2026.11.1+sha256:9f2c7d1e5ab04c3388d2f6e1a7b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5";

/** One run. The scenario follows from function, document and question, so that every state can be looked at. */
export async function run(order: Order, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const document = documents.find(({ ref }) => ref === order.content.ref);
  const passages = passagesOf(order);
  if (order.options["question"] === "invalid") {
    return problem(response, 400, { code: "INVALID_REQUEST", title: "Die Anfrage ist nicht gültig.", errors: [{ field: "options.question", message: "Die Frage ist zu kurz." }] });
  }

  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const pause = order.options["question"] === "slow" ? 1500 : 60;
  const send: Send = async (event, data) => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    await new Promise(resolve => setTimeout(resolve, pause));
  };
  request.on("close", () => response.end());
  response.write(": keep-alive\n\n");
  await new Promise(resolve => setTimeout(resolve, 150));
  if (document?.label === "Streng vertraulich") await refuse(order, send);
  else await answer(order, passages, document?.origin ?? "internal", document?.title ?? "", send);
  response.end();
}

async function refuse(order: Order, send: Send): Promise<void> {
  await send("refused", order.language === "en"
    ? { code: "CLEARANCE_TOO_LOW", title: "This is not allowed", reason: "This document has the label “Streng vertraulich”. No engine of your city is cleared for it.", remedy: "Ask the owner for a version without confidential parts.", contact: "datenschutz@moselstetten.example" }
    : { code: "POLICY_DENIED", title: "Das ist nicht erlaubt", reason: "Dieses Dokument trägt das Etikett „Streng vertraulich“. Dafür ist in Ihrer Stadt keine Verarbeitung freigegeben.", remedy: "Bitten Sie die verantwortliche Stelle um eine Fassung ohne vertrauliche Teile.", contact: "datenschutz@moselstetten.example" });
}

async function answer(order: Order, passages: Passage[], origin: string, title: string, send: Send): Promise<void> {
  const runId = randomUUID();
  const fails = order.options["question"] === "fail" && order.engine !== "builtin";
  const engine = order.function === "ask" && order.engine !== "builtin" ? modelEngine : builtin(order.language);
  const obligations = [...(origin === "external" ? [{ type: "warn", code: "EXTERNAL_ORIGIN" }] : []), ...(order.function === "ask" ? [{ type: "confirm", level: "user" }] : [])];
  await send("decision", { runId, decisionId: randomUUID(), effect: "permit", determining: ["base/summarize-staff"], obligations, policyVersion: version, engine });

  const special = answerOf(order.function, passages.map((passage, index) => ({ ...passage, id: index + 1 })), order.options, order.language);
  if (special) {
    for (const id of new Set(special.blocks.flatMap(({ passage }) => passage ?? []))) {
      const passage = passages[id - 1];
      if (passage) await send("source", { id, ref: order.content.ref, title, locator: passage.locator, text: passage.text });
    }
    for (const [index, { passage, ...block }] of special.blocks.entries()) {
      await send("block", { index, ...block, sources: passage === null ? [] : [{ passage, start: 0, end: passages[passage - 1]?.text.length ?? 0 }] });
    }
    return finish(order, runId, engine, [], origin, title, send, special.data);
  }

  const picked = passages.filter(({ kind, text }) => (kind === "paragraph" || kind === "listItem") && text.length > 60 && !text.startsWith("Betreff")).slice(0, Number(order.options["points"] ?? 4));
  for (const [index, passage] of picked.entries()) {
    const id = index + 1;
    await send("source", { id, ref: order.content.ref, title, locator: passage.locator, text: passage.text });
    await send("block", blockOf(order, index, passage, id));
    if (fails && index === 1) {
      return send("problem", { code: "MODEL_TIMEOUT", title: "Das Sprachmodell antwortet nicht", detail: "Nach drei Versuchen kam keine Antwort. Es wurde nichts berechnet.", remedy: "Versuchen Sie es später noch einmal oder ohne Sprachmodell.", contact: "ki-team@moselstetten.example", builtinOffered: true });
    }
  }

  await finish(order, runId, engine, picked, origin, title, send);
}

function blockOf(order: Order, index: number, passage: Passage, id: number) {
  const text = order.function === "summarize" && index === 0 ? passage.text.replace("1.840.000", "1.480.000") : passage.text;
  return { index, kind: order.function === "ask" ? "paragraph" : "bullet", text, sources: [{ passage: id, start: 0, end: passage.text.length }] };
}

async function finish(order: Order, runId: string, engine: ReturnType<typeof builtin> | typeof modelEngine, picked: Passage[], origin: string, title: string, send: Send, data: Record<string, unknown> | null = null): Promise<void> {
  const english = order.language === "en";
  for (const [block, { text }] of picked.entries()) {
    const start = text.indexOf("1.840.000");
    if (order.function === "summarize" && start >= 0) {
      await send("finding", { kind: "number-not-in-source", block, start, end: start + 9, text: "1.480.000", message: english ? "This number is not in the source." : "Diese Zahl steht so nicht in der Quelle." });
    }
  }
  await send("receipt", {
    sources: [{ ref: order.content.ref, title, used: true, reason: null, classification: "normal", origin }],
    masked: { PERSON: 4, IBAN: 1 }, hidden: origin === "external" ? [{ kind: "hidden-content", count: 2 }] : [],
    engine: engine.kind, model: engine.model, location: engine.location, policyVersion: version, determining: ["base/summarize-staff"],
    tokensIn: engine.model ? 1834 : 0, tokensOut: engine.model ? 212 : 0, costEuro: engine.model ? 0.0031 : 0, durationMs: 41, energyWh: engine.model ? 0.42 : null,
  });
  const ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//OfficeKi//Mock//DE\r\nEND:VCALENDAR\r\n";
  const items = picked.slice(0, 2).map(({ text }, index) => ({ kind: "deadline", text, owner: null, due: index === 0 ? "2026-11-27" : null, time: null, trigger: null, rule: "§ 188 Abs. 1 BGB", calculation: ["Genanntes Datum: 27. November 2026"], passage: index + 1 }));
  await send("done", { runId, engine, data: data ?? (order.function === "tasks" ? { ics, items } : {}) });
}

function passagesOf(order: Order): Passage[] {
  if (order.content.text !== null) return order.content.text.split("\n").map((text, index) => ({ locator: `paragraph:${index + 1}`, text, kind: "paragraph" }));
  return documents.find(({ ref }) => ref === order.content.ref)?.passages ?? [];
}
