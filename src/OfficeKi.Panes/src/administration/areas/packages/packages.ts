import type { Replay } from "../policy/policy";

export interface Issuer {
  name: string;
  keyId: string;
  publicKey: string;
}

export interface Import {
  version: number;
  time: string;
  issuer: string;
  name: string;
  release: string;
  parts: { name: string; text: string }[];
}

/** `GET /api/administration/packages`. */
export interface Packages {
  keyId: string;
  publicKey: string;
  issuers: Issuer[];
  revision: number;
  policyRevision: number;
  exports: { name: string; release: string; time: string }[];
  imports: Import[];
  mayWrite: boolean;
}

export interface Imported {
  version: number;
  differences: string[];
  replay: Replay;
}

/** `0a1b2c…` in groups of four, to compare by telephone. */
export function grouped(keyId: string): string {
  return keyId.match(/.{1,4}/g)?.join(" ") ?? keyId;
}

/** The release after the last one: `1.0.9` gives `1.0.10`; `1.0.0` when there is none. */
export function nextRelease(exports: readonly { name: string; release: string }[], name: string): string {
  const last = exports.find(one => one.name === name)?.release.split(".").map(Number);
  return last?.length === 3 ? `${last[0]}.${last[1]}.${(last[2] ?? 0) + 1}` : "1.0.0";
}

/** Hands a text to the browser as a file. */
export function download(fileName: string, content: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
