import "virtual:teams-theme.css";

/** Shows the pane in the theme Teams is in; one we have no colours for is shown light. */
export function showTheme(theme: string): void {
  document.documentElement.dataset["theme"] = theme === "dark" || theme === "contrast" ? theme : "default";
}
