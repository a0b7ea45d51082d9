import { vi } from "vitest";
import type { FakeWord, WordOptions } from "./fakeWord";

/** Puts the fake where Office.js would be, until `vi.unstubAllGlobals()`. */
export function install(word: FakeWord, options: WordOptions = {}): void {
  for (const [name, value] of Object.entries(word.globals(options))) vi.stubGlobal(name, value);
}
