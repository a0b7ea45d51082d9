import { createContext, type ComponentChildren, type Ref } from "preact";
import { useContext } from "preact/hooks";
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

/** Level of the headings of panels: below the heading of a task in the side panel, below the page's own in the administration. */
export const PanelLevel = createContext<"h2" | "h3">("h3");

/** A boxed message: icon, heading, and what there is to say. */
export function Panel({ tone, title, children, icon = icons[tone], testId, headingRef }: PanelProps) {
  const Heading = useContext(PanelLevel);
  return (
    <section class={`panel ${tone}`} data-testid={testId}>
      <Icon name={icon} />
      <div class="panel-body">
        <Heading ref={headingRef ?? null} tabIndex={-1}>{title}</Heading>
        {children}
      </div>
    </section>
  );
}
