import type { Block, BlockKind, Part } from "../../api/types";
import type { Persona } from "../../auth/auth";
import { isMessageKey, type MessageKey } from "../../i18n/i18n";
import type { ChangeOutcome, Content, InsertMode, ItemKind, Place, Provenance, TextChange } from "../host";

/** What the pane in the frame asks the page around it. */
export type ShowcaseRequest =
  | { method: "hello" }
  | { method: "current"; part: Part }
  | { method: "select"; place: Place }
  | { method: "insert"; blocks: Block[]; mode: InsertMode; provenance: Provenance }
  | { method: "change"; changes: TextChange[]; provenance: Provenance }
  | { method: "openCopy"; docx: Uint8Array };

/** Content, and whether the mail belongs to a conversation. */
export type ShowcaseContent = Content & { hasThread?: boolean };

/** What the page cannot do, in the words of Outlook. */
export interface Refused {
  refused: MessageKey;
}

export interface ShowcaseAnswers {
  hello: Persona;
  current: ShowcaseContent;
  select: boolean;
  insert: true | Refused;
  change: ChangeOutcome;
  openCopy: true;
}

/** What the page tells the pane unasked. */
export type ShowcaseNotice = { notice: "changed" } | { notice: "language"; language: "de" | "en" };

export type RequestMessage = { officeki: "request"; id: number; request: ShowcaseRequest };
export type AnswerMessage = { officeki: "answer"; id: number; value: unknown };
export type NoticeMessage = { officeki: "notice"; notice: ShowcaseNotice };

const kinds: readonly BlockKind[] = ["heading", "paragraph", "bullet", "item", "table"];
const modes: readonly InsertMode[] = ["cursor", "tracked", "reply", "replace"];
const parts: readonly Part[] = ["document", "selection", "thread"];
const itemKinds: readonly (ItemKind | undefined)[] = [undefined, "document", "mail", "event", "draft", "invitation", "nothing"];
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

export function isContent(value: unknown): value is ShowcaseContent {
  return isRecord(value) && isTextOrNull(value["ref"]) && typeof value["title"] === "string" && isTextOrNull(value["text"])
    && isTextOrNull(value["html"]) && Number.isSafeInteger(value["firstParagraph"]) && (value["item"] === undefined || typeof value["item"] === "string")
    && itemKinds.includes(value["kind"] as ItemKind | undefined) && value["remarks"] === undefined;
}

export function isRefused(value: unknown): value is Refused {
  return isRecord(value) && typeof value["refused"] === "string" && isMessageKey(value["refused"]);
}

export function isOutcome(value: unknown): value is ChangeOutcome {
  return isRecord(value) && Number.isSafeInteger(value["applied"]) && typeof value["tracked"] === "boolean" && areChanges(value["missed"]);
}

export function isPersona(value: unknown): value is Persona {
  return isRecord(value) && ["id", "name", "title", "city", "tenantId"].every(key => typeof value[key] === "string");
}

function isRequest(request: Record<string, unknown>): boolean {
  switch (request["method"]) {
    case "hello": return true;
    case "current": return parts.includes(request["part"] as Part);
    case "select": return hasTexts(request["place"], "locator", "text");
    case "change": return hasTexts(request["provenance"], "runId", "engine", "label") && areChanges(request["changes"]);
    case "openCopy": return request["docx"] instanceof Uint8Array;
    case "insert": return modes.includes(request["mode"] as InsertMode)
      && hasTexts(request["provenance"], "runId", "engine", "label")
      && Array.isArray(request["blocks"]) && request["blocks"].length <= maxBlocks && request["blocks"].every(isBlock);
    default: return false;
  }
}

function isBlock(value: unknown): boolean {
  return hasTexts(value, "text") && kinds.includes((value as Block).kind)
    && ((value as Block).cells === undefined || isCells((value as Block).cells));
}

function areChanges(value: unknown): boolean {
  return Array.isArray(value) && value.length <= maxBlocks && value.every(change =>
    hasTexts(change, "locator", "paragraph", "before", "replacement", "reason") && Number.isSafeInteger(change.start) && Number.isSafeInteger(change.end));
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
