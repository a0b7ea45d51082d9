import { useEffect, useRef } from "preact/hooks";

/**
 * Moves the focus to the element when `when` becomes true or changes: what the user acted on has made way for it.
 * With `reveal` the element goes to the top, so that what follows it can be read; a focus alone shows no more than its own line.
 */
export function useFocus<T extends HTMLElement>(when: unknown, reveal = false) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (!when) return;
    element.current?.focus({ preventScroll: reveal });
    if (reveal) element.current?.scrollIntoView({ block: "start" });
  }, [when]);
  return element;
}
