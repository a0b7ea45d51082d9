import { createContext, type ComponentChildren } from "preact";
import { useContext, useState } from "preact/hooks";
import { Button, Icon } from "../design/fluent";
import { t } from "../i18n/i18n";
import { ChoiceGroup } from "./ChoiceGroup";
import type { Field } from "./schema";

/** One document or mail the user may read. */
export interface Hit {
  ref: string;
  title: string;
}

/** Searches as the user; given by the pane, so that the form knows nothing of the server. */
export const ContentSearch = createContext<(query: string) => Promise<Hit[]>>(async () => []);

const reference = /^(drive|mail|thread|event|chat):\S+$/;
const mostHits = 8;

interface ContentFieldProps {
  field: Field;
  common: { id: string };
  value: string;
  children: ComponentChildren;
  onChange(value: string): void;
}

/** Another content: found by its words, or pasted. */
export function ContentField({ field, common, value, children, onChange }: ContentFieldProps) {
  const [way, setWay] = useState<"search" | "paste">("search");
  const [chosen, setChosen] = useState<Hit | null>(null);
  const choose = (hit: Hit | null) => {
    setChosen(hit);
    onChange(hit?.ref ?? "");
  };

  return (
    <div class="field content-field">
      <ChoiceGroup<"search" | "paste"> name={`${common.id}-way`} legend={field.title} value={way} choices={[
        { value: "search", label: t("form.content.search") },
        { value: "paste", label: t("form.content.paste") },
      ]} onChange={next => {
        setWay(next);
        choose(null);
      }} />
      {way === "paste"
        ? <textarea {...common} rows={5} aria-label={t("form.content.text")} value={reference.test(value) ? "" : value} onInput={event => onChange(event.currentTarget.value)} />
        : chosen ? <Chosen hit={chosen} id={common.id} onClear={() => choose(null)} /> : <Search common={common} onChoose={choose} />}
      {children}
    </div>
  );
}

function Chosen({ hit, id, onClear }: { hit: Hit; id: string; onClear(): void }) {
  return (
    <p class="chosen" data-testid={`${id}-chosen`}>
      <Icon name="document" /><span>{hit.title}</span>
      <Button size="small" appearance="subtle" testId={`${id}-clear`} onClick={onClear}>{t("form.content.other")}</Button>
    </p>
  );
}

function Search({ common, onChoose }: { common: { id: string }; onChoose(hit: Hit): void }) {
  const search = useContext(ContentSearch);
  const [query, setQuery] = useState("");
  const [hits, setHits] = useState<Hit[] | "failed" | null>(null);
  const look = () => {
    if (query.trim() !== "") search(query.trim()).then(found => setHits(found.slice(0, mostHits)), () => setHits("failed"));
  };

  return (
    <>
      <div class="search-row">
        <input {...common} type="search" maxLength={200} aria-label={t("form.content.words")} placeholder={t("form.content.words")} value={query}
          onInput={event => setQuery(event.currentTarget.value)} onKeyDown={event => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            look();
          }} />
        <Button size="small" testId={`${common.id}-search`} onClick={look}>{t("form.content.find")}</Button>
      </div>
      <p role="status" class="hint">{hits === "failed" ? t("form.content.failed") : hits && t(hits.length === 0 ? "form.content.none" : "form.content.found", { count: hits.length })}</p>
      {Array.isArray(hits) && hits.length > 0 && (
        <ul class="hits">
          {hits.map((hit, index) => (
            <li key={hit.ref}>
              <button type="button" class="hit" data-testid={`${common.id}-hit-${index}`} onClick={() => onChoose(hit)}><Icon name="document" /><span>{hit.title}</span></button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
