import type { ApiClient } from "../../api/client";
import { ProblemError } from "../../api/problem";
import { say } from "./texts";

/** Answer of `POST /api/teams/tickets`. */
export interface TicketContent {
  function: string;
  content: { ref: string | null };
}

/** Learns what the dialog was opened for. A ticket is good once: what is refused cannot be asked for again, so the way back is told. */
export async function redeem(api: ApiClient, ticket: string): Promise<TicketContent> {
  try {
    const response = await api.fetch("/api/teams/tickets", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ ticket }) });
    return (await response.json()) as TicketContent;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) {
      throw new ProblemError({ code: "TICKET_USED", status: 404, title: say("used"), detail: say("usedDetail"), remedy: say("usedRemedy") });
    }

    throw error;
  }
}
