import type { de } from "../de";
import { app } from "./app";
import { problem } from "./problem";
import { receipt } from "./receipt";
import { result } from "./result";
import { show } from "./show";
import { task } from "./task";
import { use } from "./use";

export const en: Record<keyof typeof de, string> = { ...app, ...task, ...result, ...use, ...receipt, ...problem, ...show };
