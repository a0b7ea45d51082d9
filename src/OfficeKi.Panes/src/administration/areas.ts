import type { Area } from "./area";

const found = import.meta.glob<Area>("./areas/*/index.tsx", { import: "area", eager: true });

/** One folder per area: a new area is a new folder. */
export const areas: readonly Area[] = Object.values(found);
