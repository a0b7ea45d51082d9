import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/tokens";
import type { Plugin } from "vite";

const sheets: Readonly<Record<string, () => string>> = { "virtual:fluent-theme.css": sheet, "virtual:teams-theme.css": teamsSheet };
/** Palettes beyond these are for charts and people pictures, which the panes do not have. */
const palettes = /^colorPalette(?!Red|Green|Yellow|DarkOrange)/;

/** The Fluent tokens as a static style sheet: the theme stands before any script runs, and needs no inline style. */
export function fluentTheme(): Plugin {
  return {
    name: "fluent-theme",
    resolveId: source => (source in sheets ? `\0${source}` : undefined),
    load: resolved => sheets[resolved.slice(1)]?.(),
  };
}

function sheet(): string {
  const changed = Object.entries(webDarkTheme).filter(([name, value]) => webLightTheme[name as keyof Theme] !== value);
  return [
    `:root{color-scheme:light dark;${declarations(Object.entries(webLightTheme))}}`,
    `@media (prefers-color-scheme:dark){:root{${declarations(changed)}}}`,
  ].join("\n");
}

/** Teams says which of its themes is on, whatever the system prefers: it stands in `data-theme`. Its own sheet, so that only Teams loads it. */
function teamsSheet(): string {
  const themes: [string, string, Theme][] = [["default", "light", teamsLightTheme], ["dark", "dark", teamsDarkTheme], ["contrast", "dark", teamsHighContrastTheme]];
  const differ = (name: string) => themes.some(([, , theme]) => theme[name as keyof Theme] !== webLightTheme[name as keyof Theme]) || webDarkTheme[name as keyof Theme] !== webLightTheme[name as keyof Theme];
  return themes.map(([name, scheme, theme]) =>
    `:root[data-theme=${name}]{color-scheme:${scheme};${declarations(Object.entries(theme).filter(([token]) => differ(token)))}}`).join("\n");
}

function declarations(tokens: [string, string | number][]): string {
  return tokens.filter(([name]) => !palettes.test(name)).map(([name, value]) => `--${name}:${value}`).join(";");
}
