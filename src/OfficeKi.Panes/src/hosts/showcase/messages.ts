import type { Block, BlockKind, Part } from "../../api/types";
import type { Persona } from "../../auth/auth";
import type { Content, InsertMode, Place, Provenance } from "../host";

/** What the pane in the frame asks the page around it. */
export type ShowcaseRequest =
  | { method: "hello" }
  | { method: "current"; part: Part }
  | { method: "select"; place: Place }
  | { method: "insert"; blocks: Block[]; mode: InsertMode; provenance: Provenance };

export interface ShowcaseAnswers {
  hello: Persona;
  current: Content;
  select: boolean;
  insert: true;
}

/** What the page tells the pane unasked. */
export type ShowcaseNotice = { notice: "changed" } | { notice: "language"; language: "de" | "en" };

export type RequestMessage = { officeki: "request"; id: number; request: ShowcaseRequest };
export type AnswerMessage = { officeki: "answer"; id: number; value: unknown };
export type NoticeMessage = { officeki: "notice"; notice: ShowcaseNotice };

const kinds: readonly BlockKind[] = ["heading", "paragraph", "bullet", "item", "table"];
const maxBlocks = 2000;

/** A message counts only from the expected window of our own origin; the rest is somebody else's talk. */
export function isFrom(event: Pick<MessageEvent, "origin" | "source">, window: unknown, origin: string): boolean {
  return event.origin === origin && event.source === window && window !== null;
}

export function readRequest(data: unknown): RequestMessage | null {
  if (!isRecord(data) || data["officeki"] !== "request" || !Number.isSafeInteger(data["id"]) || !isRecord(data["request"])) return null;
  return isRequest(data["request"]) ? (data as unknown as RequestMessage) : null;
}

export function readAnswer(data: unknown): AnswerMessage | null {
  return isRecord(data) && data["officeki"] === "answer" && Number.isSafeInteger(data["id"]) ? (data as unknown as AnswerMessage) : null;
}

export function readNotice(data: unknown): ShowcaseNotice | null {
  if (!isRecord(data) || data["officeki"] !== "notice" || !isRecord(data["notice"])) return null;
  const notice = data["notice"];
  const known = notice["notice"] === "changed" || (notice["notice"] === "language" && (notice["language"] === "de" || notice["language"] === "en"));
  return known ? (notice as ShowcaseNotice) : null;
}

export function isContent(value: unknown): value is Content {
  return isRecord(value) && isTextOrNull(value["ref"]) && typeof value["title"] === "string" && isTextOrNull(value["text"])
    && isTextOrNull(value["html"]) && Number.isSafeInteger(value["firstParagraph"]);
}

export function isPersona(value: unknown): value is Persona {
  return isRecord(value) && ["id", "name", "title", "city", "tenantId"].every(key => typeof value[key] === "string");
}

function isRequest(request: Record<string, unknown>): boolean {
  switch (request["method"]) {
    case "hello": return true;
    case "current": return request["part"] === "document" || request["part"] === "selection";
    case "select": return hasTexts(request["place"], "locator", "text");
    case "insert": return (request["mode"] === "cursor" || request["mode"] === "tracked")
      && hasTexts(request["provenance"], "runId", "engine", "label")
      && Array.isArray(request["blocks"]) && request["blocks"].length <= maxBlocks && request["blocks"].every(isBlock);
    default: return false;
  }
}

function isBlock(value: unknown): boolean {
  return hasTexts(value, "text") && kinds.includes((value as Block).kind)
    && ((value as Block).cells === undefined || isCells((value as Block).cells));
}

function isCells(value: unknown): boolean {
  return Array.isArray(value) && value.every(row => Array.isArray(row) && row.every(cell => typeof cell === "string"));
}

function hasTexts(value: unknown, ...keys: string[]): boolean {
  return isRecord(value) && keys.every(key => typeof value[key] === "string");
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
