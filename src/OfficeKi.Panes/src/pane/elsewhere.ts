import type { ItemKind } from "../hosts/host";
import type { Subject } from "./runState";
import type { Situation } from "./useSituation";

/** Whether something else is on screen than what a result is about. Titles decide only where the program has no keys: mails often share theirs. */
export function isElsewhere(subject: Pick<Subject, "title" | "item">, situation: Pick<Situation, "title" | "item">): boolean {
  if (subject.item !== undefined || situation.item !== undefined) return subject.item !== situation.item;
  return situation.title !== "" && subject.title !== "" && situation.title !== subject.title;
}

export function isMailKind(kind: ItemKind): boolean {
  return kind !== "document";
}
