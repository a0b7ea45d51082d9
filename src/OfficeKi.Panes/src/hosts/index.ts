import type { PaneConfig } from "../auth/auth";
import { DemoAuth } from "../auth/demo";
import { EntraAuth } from "../auth/entra";
import type { Host, HostFactory } from "./host";
import { NoHost } from "./noHost";

// One folder per Office program, named like Office.HostType in lower case: a new host is a new folder.
const hosts = import.meta.glob<HostFactory>("./*/index.ts", { import: "createHost" });

export async function currentHost(config: PaneConfig): Promise<Host> {
  const load = hosts[`./${await hostName(config)}/index.ts`];
  if (!load) throw new NoHost();
  return (await load())(config, around => (config.mode === "demo" ? new DemoAuth(config, config.personas?.find(({ id }) => id === around.persona) ?? null) : new EntraAuth(config, around)));
}

/** The showcase is a host in demo mode only: in production no page may pretend to be Office. */
async function hostName(config: PaneConfig): Promise<string> {
  if (config.mode === "demo" && new URLSearchParams(location.search).get("host") === "showcase") return "showcase";
  // Teams has a page of its own, without Office.js.
  if (document.body.dataset["host"] === "teams") return "teams";
  if (typeof Office === "undefined") throw new NoHost();
  const { host } = await Office.onReady();
  return String(host).toLowerCase();
}
