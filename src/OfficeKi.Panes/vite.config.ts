import { defineConfig } from "vitest/config";
import { mockServer } from "./mock/plugin.ts";
import { teamsOrigins } from "./teamsOrigins.ts";
import { fluentTheme } from "./theme.ts";

export default defineConfig({
  base: "/panes/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [fluentTheme(), teamsOrigins(), mockServer()],
  build: {
    target: "es2022",
    // A data: URL would need font-src or style-src data:, which the server's policy does not grant.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: ["word.html", "outlook.html", "teams.html", "showcase.html", "administration.html", "auth-end.html"] },
  },
  test: { include: ["tests/**/*.test.ts"] },
});
