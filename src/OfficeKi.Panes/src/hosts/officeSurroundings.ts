import type { Surroundings } from "../auth/auth";

/** What Word and Outlook do for a sign-in; call it when Office.js is ready. */
export function officeSurroundings(loginHint: Surroundings["loginHint"]): Surroundings {
  return { loginHint, nested: Office.context.requirements.isSetSupported("NestedAppAuth", "1.1") };
}
