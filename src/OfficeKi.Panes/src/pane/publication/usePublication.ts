import { useState } from "preact/hooks";
import { type MessageKey, t } from "../../i18n/i18n";
import type { RunResult } from "../runState";
import { isForPublic } from "./forPublic";

export type PublicationChoice = "person" | "notice";

/** What the user has decided about a text for the public. */
export interface Publication {
  /** The function or its options already say that the text is for the public. */
  given: boolean;
  isPublic: boolean;
  choice: PublicationChoice | null;
  name: string;
  setPublic(isPublic: boolean): void;
  choose(choice: PublicationChoice): void;
  setName(name: string): void;
  /** Why nothing may be inserted yet. */
  obstacle(): MessageKey | null;
  /** The result as it goes into a document: with the notice as its last paragraph, or with the person who answers for it. */
  resultFor(result: RunResult): RunResult;
}

export const longestName = 120;

export function usePublication(result: RunResult): Publication {
  const given = isForPublic(result);
  const [ticked, setPublic] = useState(false);
  const [choice, choose] = useState<PublicationChoice | null>(null);
  const [name, setName] = useState("");
  const decision: PublicationDecision = { isPublic: given || ticked, choice, name };
  return { given, ...decision, setPublic, choose, setName, obstacle: () => obstacleOf(decision), resultFor: shown => labelled(shown, decision) };
}

export interface PublicationDecision {
  isPublic: boolean;
  choice: PublicationChoice | null;
  name: string;
}

export function obstacleOf({ isPublic, choice, name }: PublicationDecision): MessageKey | null {
  if (!isPublic) return null;
  if (choice === null) return "public.chooseFirst";
  return choice === "person" && name.trim() === "" ? "public.nameFirst" : null;
}

export function labelled(result: RunResult, { isPublic, choice, name }: PublicationDecision): RunResult {
  if (!isPublic || choice === null) return result;
  if (choice === "person") return { ...result, responsible: name.trim() };
  const index = Math.max(-1, ...result.blocks.map(block => block.index)) + 1;
  return { ...result, blocks: [...result.blocks, { index, kind: "paragraph", text: t("public.notice"), sources: [] }] };
}
