import { useEffect, useState } from "preact/hooks";
import type { FunctionModule } from "./module";

// One folder per function whose data has a view of its own, named by the function's id and loaded when the function is opened.
const modules = import.meta.glob<FunctionModule>("./*/index.tsx");

export function hasView(id: string): boolean {
  return `./${id}/index.tsx` in modules;
}

/** The function's module; null while it loads, or when it has none. A view that cannot be loaded leaves the blocks, which say the same. */
export function useFunctionModule(id: string): FunctionModule | null {
  const [module, setModule] = useState<FunctionModule | null>(null);
  useEffect(() => {
    let stale = false;
    setModule(null);
    modules[`./${id}/index.tsx`]?.().then(loaded => stale || setModule(loaded), () => undefined);
    return () => { stale = true; };
  }, [id]);
  return module;
}
