import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";
import type { Plugin } from "vite";

const id = "virtual:fluent-theme.css";
/** Palettes beyond these are for charts and people pictures, which the panes do not have. */
const palettes = /^colorPalette(?!Red|Green|Yellow|DarkOrange)/;

/** The Fluent tokens as a static style sheet: the theme stands before any script runs, and needs no inline style. */
export function fluentTheme(): Plugin {
  return {
    name: "fluent-theme",
    resolveId: source => (source === id ? `\0${id}` : undefined),
    load: resolved => (resolved === `\0${id}` ? sheet() : undefined),
  };
}

function sheet(): string {
  const changed = Object.entries(webDarkTheme).filter(([name, value]) => webLightTheme[name as keyof Theme] !== value);
  return [
    `:root{color-scheme:light dark;${declarations(Object.entries(webLightTheme))}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(changed)}}}`,
  ].join("\n");
}

function declarations(tokens: [string, string | number][]): string {
  return tokens.filter(([name]) => !palettes.test(name)).map(([name, value]) => `--${name}:${value}`).join(";");
}
