export interface Pkce {
  verifier: string;
  challenge: string;
}

/** A fresh proof key (RFC 7636, method S256) from 256 random bits. */
export async function createPkce(): Promise<Pkce> {
  const verifier = randomText();
  return { verifier, challenge: await challengeOf(verifier) };
}

export async function challengeOf(verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

/** 256 random bits as base64url, 43 characters. */
export function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

export function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}
