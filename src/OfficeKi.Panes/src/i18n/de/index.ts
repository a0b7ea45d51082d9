import { app } from "./app";
import { problem } from "./problem";
import { receipt } from "./receipt";
import { result } from "./result";
import { show } from "./show";
import { task } from "./task";
import { use } from "./use";

/** All texts of the panes in German; the keys hold for every language. */
export const de = { ...app, ...task, ...result, ...use, ...receipt, ...problem, ...show };
