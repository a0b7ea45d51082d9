import type { PaneConfig } from "../auth/auth";
import { DemoAuth } from "../auth/demo";
import { EntraAuth } from "../auth/entra";
import type { Host, HostFactory } from "./host";

// One folder per Office program, named like Office.HostType in lower case: a new host is a new folder.
const hosts = import.meta.glob<HostFactory>("./*/index.ts", { import: "createHost" });

/** The page was opened where no host of ours is around it. */
export class NoHost extends Error {}

export async function currentHost(config: PaneConfig): Promise<Host> {
  const load = hosts[`./${await hostName(config)}/index.ts`];
  if (!load) throw new NoHost();
  return (await load())(config, hint => (config.mode === "demo" ? new DemoAuth(config, null) : new EntraAuth(config, hint)));
}

/** The showcase is a host in demo mode only: in production no page may pretend to be Office. */
async function hostName(config: PaneConfig): Promise<string> {
  if (config.mode === "demo" && new URLSearchParams(location.search).get("host") === "showcase") return "showcase";
  if (typeof Office === "undefined") throw new NoHost();
  const { host } = await Office.onReady();
  return String(host).toLowerCase();
}
