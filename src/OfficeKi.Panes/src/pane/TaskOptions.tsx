import type { EngineChoice, FunctionCard, Part } from "../api/types";
import { OptionFields } from "../form/OptionFields";
import type { Field, Values } from "../form/schema";
import { formatNumber, t } from "../i18n/i18n";
import { ChoiceGroup } from "./ChoiceGroup";
import type { Situation } from "./useSituation";

interface TaskOptionsProps {
  card: FunctionCard;
  fields: readonly Field[];
  values: Values;
  checked: boolean;
  situation: Situation;
  part: Part;
  engine: EngineChoice;
  onValue(name: string, value: string | boolean): void;
  onPart(part: Part): void;
  onEngine(engine: EngineChoice): void;
}

/** What a run is about, the function's own options, and what is to answer where there is a choice. */
export function TaskOptions({ card, fields, values, checked, situation, part, engine, onValue, onPart, onEngine }: TaskOptionsProps) {
  const { selected, parts } = situation;
  const hint = selected > 0 ? t("task.part.selected", { count: formatNumber(selected) }) : t("task.part.nothing");
  return (
    <>
      {parts.length > 1 && <ChoiceGroup<Part> name="part" legend={t("task.part")} value={part} onChange={onPart}
        choices={parts.map(choice => ({ value: choice.part, label: t(choice.label), disabled: choice.part === "selection" && selected === 0 }))}
        {...(parts.some(choice => choice.part === "selection") ? { hint } : {})} />}
      <OptionFields fields={fields} values={values} checked={checked} onChange={onValue} />
      {card.engines.includes("model") && card.engines.includes("builtin") && (
        <ChoiceGroup<EngineChoice> name="engine" legend={t("task.engine")} value={engine} onChange={onEngine} choices={[
          { value: "auto", label: t("task.engine.auto") },
          { value: "builtin", label: t("task.engine.builtin") },
        ]} />
      )}
    </>
  );
}
