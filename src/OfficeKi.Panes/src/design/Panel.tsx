import type { ComponentChildren, Ref } from "preact";
import { Icon } from "./fluent";
import type { IconName } from "./iconPaths";

export type Tone = "info" | "warning" | "error" | "success";

const icons: Record<Tone, IconName> = { info: "info", warning: "warning", error: "prohibited", success: "done" };

interface PanelProps {
  tone: Tone;
  title: string;
  children?: ComponentChildren;
  icon?: IconName;
  testId?: string;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** A boxed message: icon, heading, and what there is to say. */
export function Panel({ tone, title, children, icon = icons[tone], testId, headingRef }: PanelProps) {
  return (
    <section class={`panel ${tone}`} data-testid={testId}>
      <Icon name={icon} />
      <div class="panel-body">
        <h3 ref={headingRef ?? null} tabIndex={-1}>{title}</h3>
        {children}
      </div>
    </section>
  );
}
