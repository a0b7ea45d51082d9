import { vi } from "vitest";
import { OpenItem } from "../../../src/hosts/outlook/openItem";
import type { FakeOutlook } from "./fakeOutlook";

/** Puts the fake where Office.js would be, until `vi.unstubAllGlobals()`. */
export function install(outlook: FakeOutlook, sets?: string[]): OpenItem {
  vi.stubGlobal("Office", outlook.globals(sets).Office);
  return new OpenItem();
}
