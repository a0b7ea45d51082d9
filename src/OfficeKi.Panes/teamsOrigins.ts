import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** Puts our own module in the place of the one with which TeamsJS loads its list of hosts from elsewhere. */
export function teamsOrigins(): Plugin {
  const own = fileURLToPath(new URL("src/hosts/teams/origins.ts", import.meta.url));
  return {
    name: "teams-origins",
    enforce: "pre",
    resolveId: (source, importer) => (source.endsWith("/validOrigins.js") && importer?.includes("/@microsoft/teams-js/") ? own : undefined),
  };
}
