import type { EngineChoice, FunctionCard, Part } from "../api/types";
import { OptionFields } from "../form/OptionFields";
import type { Field, Value, Values } from "../form/schema";
import { formatNumber, t } from "../i18n/i18n";
import { ChoiceGroup } from "../form/ChoiceGroup";
import type { Situation } from "./useSituation";

interface PartChoiceProps {
  situation: Situation;
  part: Part;
  onPart(part: Part): void;
}

/** What a run is about: always in sight, also beside a result, so that nobody works on a selection unawares. */
export function PartChoice({ situation, part, onPart }: PartChoiceProps) {
  const { selected, parts } = situation;
  if (parts.length <= 1) return null;
  const hint = selected > 0 ? t("task.part.selected", { count: formatNumber(selected) }) : t("task.part.nothing");
  return (
    <ChoiceGroup<Part> name="part" legend={t("task.part")} value={part} onChange={onPart}
      choices={parts.map(choice => ({ value: choice.part, label: t(choice.label), disabled: choice.part === "selection" && selected === 0 }))}
      {...(parts.some(choice => choice.part === "selection") ? { hint } : {})} />
  );
}

interface TaskOptionsProps {
  card: FunctionCard;
  fields: readonly Field[];
  values: Values;
  checked: boolean;
  errors: Readonly<Record<string, string>>;
  engine: EngineChoice;
  onValue(name: string, value: Value): void;
  onEngine(engine: EngineChoice): void;
}

/** The function's own options, and what is to answer where there is a choice. */
export function TaskOptions({ card, fields, values, checked, errors, engine, onValue, onEngine }: TaskOptionsProps) {
  return (
    <>
      <OptionFields fields={fields} values={values} checked={checked} errors={errors} onChange={onValue} />
      {card.engines.includes("model") && card.engines.includes("builtin") && (
        <ChoiceGroup<EngineChoice> name="engine" legend={t("task.engine")} value={engine} onChange={onEngine} choices={[
          { value: "auto", label: t("task.engine.auto") },
          { value: "builtin", label: t("task.engine.builtin") },
        ]} />
      )}
    </>
  );
}
