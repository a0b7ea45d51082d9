// Only the components in use: each of these modules defines its element.
import "@fluentui/web-components/badge/define.js";
import "@fluentui/web-components/button/define.js";
import "@fluentui/web-components/progress-bar/define.js";
import "@fluentui/web-components/spinner/define.js";
import type { ComponentChildren, HTMLAttributes, Ref } from "preact";
import { type IconName, iconPaths } from "./iconPaths";

type ElementProps = HTMLAttributes<HTMLElement> & { slot?: string };

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fluent-badge": ElementProps & { appearance?: string; color?: string; size?: string; shape?: string };
      "fluent-button": ElementProps & { appearance?: string; size?: string; disabled?: boolean; type?: string };
      "fluent-progress-bar": ElementProps & { value?: number; max?: number };
      "fluent-spinner": ElementProps & { size?: string };
    }
  }
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={iconPaths[name]} />
    </svg>
  );
}

interface ButtonProps {
  children: ComponentChildren;
  icon?: IconName;
  appearance?: "primary" | "outline" | "subtle" | "transparent";
  size?: "small" | "medium" | "large";
  testId?: string;
  disabled?: boolean;
  label?: string;
  describedBy?: string | undefined;
  class?: string;
  onClick(): void;
  elementRef?: Ref<HTMLElement>;
}

export function Button({ children, icon, testId, label, describedBy, elementRef, disabled, onClick, ...rest }: ButtonProps) {
  return (
    <fluent-button
      {...rest}
      ref={elementRef ?? null}
      data-testid={testId}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled ?? false}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {icon && <span slot="start" class="button-icon"><Icon name={icon} /></span>}
      {children}
    </fluent-button>
  );
}

export function isIcon(name: string): name is IconName {
  return Object.hasOwn(iconPaths, name);
}
