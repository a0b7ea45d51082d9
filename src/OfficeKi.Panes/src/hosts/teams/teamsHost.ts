import { authentication, dialog } from "@microsoft/teams-js";
import type { ApiClient } from "../../api/client";
import type { Auth } from "../../auth/auth";
import type { Content, Host, Opening } from "../host";
import { inertBlocks, inertProvenance } from "../inert";
import { HostRefusal } from "../refusal";
import { OpenContent } from "./openContent";
import { submissionOf } from "./submission";
import { redeem } from "./ticket";

/** @param query of the page's address: `ticket` in a dialog, `tab` in a tab, `signIn` in the sign-in window. */
export function teamsHost(query: URLSearchParams, auth: Auth): Host {
  const ticket = query.get("ticket");
  const open = new OpenContent();
  return {
    id: "teams",
    surface: "teams",
    personal: query.get("tab") === "personal",
    capabilities: {
      select: { available: false, reason: "teams.noSelect" },
      insertAtCursor: { available: false, reason: "teams.noDocument" },
      insertTracked: { available: false, reason: "teams.noDocument" },
      message: ticket === null ? { available: false, reason: "teams.noMessage" } : { available: true },
    },
    account: () => auth.account(),
    token: (...how) => auth.token(...how),
    typed: open,
    parts: () => [],
    current: async (part): Promise<Content> => open.read(part),
    onChange: changed => open.onChange(changed),
    opening: api => (query.has("signIn") ? finishSignIn(api) : ticket === null ? Promise.resolve({ shows: "home" }) : openTicket(api, ticket, open)),
    select: async () => false,
    insert: async (blocks, _mode, provenance) => {
      if (ticket === null) throw new HostRefusal("teams.noMessage");
      dialog.url.submit(submissionOf(inertBlocks(blocks), inertProvenance(provenance)));
    },
  };
}

async function openTicket(api: ApiClient, ticket: string, open: OpenContent): Promise<Opening> {
  const { function: id, content } = await redeem(api, ticket);
  open.show(content.ref);
  return { shows: "function", id };
}

/** A search made once asks for whatever consent is still missing, the way every call does; then Teams repeats its own. */
async function finishSignIn(api: ApiClient): Promise<Opening> {
  await api.search("OfficeKi");
  authentication.notifySuccess();
  return { shows: "signedIn" };
}
