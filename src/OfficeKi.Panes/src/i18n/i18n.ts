import { useEffect, useState } from "preact/hooks";
import type { Language } from "../api/types";
import { de } from "./de";
import { en } from "./en";

export type MessageKey = keyof typeof de;

const dictionaries: Record<Language, Record<MessageKey, string>> = { de, en };
const listeners = new Set<(language: Language) => void>();
let current = pick(globalThis.location?.search ?? "", globalThis.navigator?.languages ?? []);

/** `?lang=` decides, then the browser; German for everyone who reads neither. */
export function pick(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get("lang");
  if (asked === "de" || asked === "en") return asked;
  const known = preferred.find(tag => /^(de|en)\b/i.test(tag));
  return known?.toLowerCase().startsWith("en") ? "en" : "de";
}

export function language(): Language {
  return current;
}

export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  for (const listener of listeners) listener(next);
}

/** Renders the component again when the language changes. */
export function useLanguage(): Language {
  const [seen, see] = useState(current);
  useEffect(() => {
    listeners.add(see);
    return () => void listeners.delete(see);
  }, []);
  return seen;
}

export function t(key: MessageKey, values: Record<string, string | number> = {}): string {
  return fill(dictionaries[current][key], values);
}

/** Texts of one function, kept beside it and loaded with it. */
export function ownTexts<K extends string>(texts: Record<Language, Record<K, string>>): (key: K, values?: Record<string, string | number>) => string {
  return (key, values = {}) => fill(texts[current][key], values);
}

function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(de, key);
}

/** The text for a code the server may extend: the code itself when there is no text yet. */
export function tCode(prefix: string, code: string): string {
  const key = `${prefix}.${code}`;
  return key in de ? t(key as MessageKey) : code;
}

export function formatNumber(value: number, digits = 0): string {
  return new Intl.NumberFormat(current, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}
