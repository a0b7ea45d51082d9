import type { Requirement, State } from "./requirement";
import { text } from "./texts";

const colours: Record<State, string> = { met: "success", partly: "warning", attention: "danger", open: "subtle" };

export function RequirementRow({ row }: { row: Requirement }) {
  return (
    <details class="requirement" data-testid={`requirement-${row.id}`}>
      <summary>
        <span class="requirement-id">{row.id}</span>
        <span class="requirement-text">{row.text}</span>
        <fluent-badge color={colours[row.state]} appearance={row.state === "met" ? "tint" : "filled"}>{text(row.state)}</fluent-badge>
      </summary>
      <dl>
        <dt>{text("source")}</dt>
        <dd>{row.source}</dd>
        {row.gap && <><dt>{text("gap")}</dt><dd>{row.gap}</dd></>}
        {row.city && <><dt>{text("todo")}</dt><dd>{row.city}</dd></>}
        {row.points.length > 0 && <><dt>{text("points")}</dt>{row.points.map(point => <dd key={point.text}>{point.text}: {point.rows.join(", ")}</dd>)}</>}
        {row.settings.length > 0 && <><dt>{text("settings")}</dt>{row.settings.map(setting => <dd key={setting.id}>{setting.ok ? "✓" : "!"} {setting.text}</dd>)}</>}
        {row.tests.length > 0 && <><dt>{text("tests")}</dt>{row.tests.map(test => <dd key={test} class="test" lang="en">{sentence(test)}</dd>)}</>}
        {row.tests.length + row.settings.length === 0 && <dd>{text("noEvidence")}</dd>}
      </dl>
    </details>
  );
}

/** Tests are named as sentences: `BudgetTests.Of_a_hundred…` reads „Of a hundred … (BudgetTests)“. A class alone stands for all its tests. */
function sentence(test: string): string {
  const [type = "", method = ""] = test.split(".");
  return method ? `${method.replaceAll("_", " ")} (${type})` : type;
}
