import type { ApiClient } from "../../api/client";
import { useLoaded } from "../useLoaded";

/** Whether to offer changes; the server decides again on every call. */
export function useMayChange(api: ApiClient): boolean {
  return useLoaded<{ roles: string[] }>(api, "/api/me").value?.roles.includes("Administrator") ?? false;
}
