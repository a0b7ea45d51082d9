import type { FunctionComponent } from "preact";
import type { ApiClient } from "../../api/client";
import type { Done } from "../../api/types";
import type { Host } from "../../hosts/host";
import type { RunResult } from "../runState";
import type { Usage } from "../useUsage";

export interface FunctionViewProps {
  result: RunResult;
  done: Done;
  host: Host;
  api: ApiClient;
  /** Another item is on screen than the result is about. */
  elsewhere: boolean;
  usage: Usage;
}

/** What a folder in here exports: the view of its function's data, and how the blocks stand beside it. */
export interface FunctionModule {
  View: FunctionComponent<FunctionViewProps>;
  /** The blocks say the same as the view: they are folded away. */
  folded?: boolean;
  /** Whether the blocks are a text to use; they are when this is left out. */
  insertable?(done: Done): boolean;
}
