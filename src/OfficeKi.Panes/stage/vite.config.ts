import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** One of the stand-ins as a single classic script, as Office.js is one: `vite build --config stage/vite.config.ts --mode word --outDir …`. */
export default defineConfig(({ mode }) => ({
  root: path("."),
  // Of the whole package office-addin-mock needs the list of Office programs only; the rest reads files, which a browser has none of.
  resolve: { alias: { "office-addin-manifest": path("../node_modules/office-addin-manifest/lib/officeApp.js") } },
  build: {
    emptyOutDir: false,
    minify: false,
    lib: { entry: path(`${mode}.ts`), formats: ["iife"], name: "officeStandIn", fileName: () => `${mode}.js` },
  },
}));
