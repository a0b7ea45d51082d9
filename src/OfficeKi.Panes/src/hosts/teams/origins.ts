import { validOriginsFallback } from "@microsoft/teams-js/dist/esm/packages/teams-js/src/internal/constants.js";
import { validateHostAgainstPattern } from "@microsoft/teams-js/dist/esm/packages/teams-js/src/internal/urlPattern.js";

/**
 * Stands in for TeamsJS' own module of this kind (see `vite.config.ts`), which loads a newer list of hosts from elsewhere as soon as it is
 * imported: the pages load nothing from elsewhere. Microsoft's list in the package decides; our own origin is added by TeamsJS itself.
 */
export async function validateOrigin(origin: URL): Promise<boolean> {
  return origin.protocol === "https:" && validOriginsFallback.some(pattern => validateHostAgainstPattern(pattern, origin.host));
}

export async function prefetchOriginsFromCDN(): Promise<void> {}
