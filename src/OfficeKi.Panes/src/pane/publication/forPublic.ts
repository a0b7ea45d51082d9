import type { RunResult } from "../runState";

const publicAudiences = new Set(["public", "oeffentlichkeit", "öffentlichkeit"]);

/** Whether the text is meant for the public by what the user chose or the function says; then Art. 50(4) AI Act asks for a decision. */
export function isForPublic({ subject, done }: Pick<RunResult, "subject" | "done">): boolean {
  const { audience, template } = subject.options ?? {};
  return isPublic(audience) || isPublic(done?.data["audience"]) || template === "pressemitteilung" || done?.data["template"] === "pressemitteilung";
}

function isPublic(audience: unknown): boolean {
  return typeof audience === "string" && publicAudiences.has(audience.toLowerCase());
}
