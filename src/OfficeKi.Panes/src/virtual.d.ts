declare module "virtual:fluent-theme.css";
declare module "virtual:teams-theme.css";

declare module "@microsoft/teams-js/dist/esm/packages/teams-js/src/internal/constants.js" {
  export const validOriginsFallback: readonly string[];
}

declare module "@microsoft/teams-js/dist/esm/packages/teams-js/src/internal/urlPattern.js" {
  export function validateHostAgainstPattern(pattern: string, host: string): boolean;
}
