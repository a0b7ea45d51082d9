import type { ComponentChildren } from "preact";

/** A label with its native control and, below it, what helps to fill it in. */
export function Field({ label, hint, wide, children }: { label: string; hint?: string; wide?: boolean; children: ComponentChildren }) {
  return (
    <label class={wide ? "field wide" : "field"}>
      {label}
      {children}
      {hint && <span class="quiet">{hint}</span>}
    </label>
  );
}
