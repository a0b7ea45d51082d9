import { useEffect, useRef } from "preact/hooks";

/** Moves the focus to the element when `when` becomes true or changes: what the user acted on has made way for it. */
export function useFocus<T extends HTMLElement>(when: unknown) {
  const element = useRef<T>(null);
  useEffect(() => {
    if (when) element.current?.focus();
  }, [when]);
  return element;
}
