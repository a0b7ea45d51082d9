import { defineConfig } from "vitest/config";

/** Looks at the built pages in a real browser: pictures, accessibility, content security policy. Needs Chromium. */
export default defineConfig({
  test: { include: ["look/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false },
});
