import { useState } from "preact/hooks";
import type { Block, Finding, Passage } from "../api/types";
import { Icon } from "../design/fluent";
import type { Host } from "../hosts/host";
import { t } from "../i18n/i18n";
import { chipName, placeName } from "./placeNames";
import { piecesOf } from "./textPieces";

/** What the server calls a text that came with the request. */
const inlineRef = "inline:text";

interface BlockViewProps {
  block: Block;
  passages: ReadonlyMap<number, Passage>;
  findings: readonly Finding[];
  /** The item on screen when the run began; a source may come from another one. */
  subjectRef: string | null;
  host: Host;
}

/** One block of a result with marks on what the fact check found, and the chips that lead to its sources. */
export function BlockView({ block, passages, findings, subjectRef, host }: BlockViewProps) {
  const [shown, setShown] = useState<{ passage: Passage; found: boolean } | null>(null);
  const sources = [...new Set(block.sources.map(source => source.passage))].flatMap(id => passages.get(id) ?? []);

  const isElsewhere = (passage: Passage) => passage.ref !== null && passage.ref !== inlineRef && passage.ref !== subjectRef;

  const show = async (passage: Passage) => {
    // Another document may have the same words at the same place: it must not be marked for them.
    const found = !isElsewhere(passage) && host.capabilities.select.available && await host.select(passage).catch(() => false);
    setShown({ passage, found });
  };

  return (
    <div class={`block ${block.kind}`} data-testid={`block-${block.index}`}>
      <BlockText block={block} findings={findings} />
      {sources.length > 0 && (
        <div class="chips">
          {sources.map((passage, index) => (
            <button key={passage.id} type="button" class="chip" data-testid={`source-${block.index}-${index}`}
              aria-label={t("result.source", { text: chipName(passage), place: `${isElsewhere(passage) ? `${passage.title}, ` : ""}${placeName(passage.locator)}` })}
              title={`${placeName(passage.locator)}: ${excerpt(passage.text)}`} onClick={() => void show(passage)}>
              <Icon name="quote" />{isElsewhere(passage) && <span class="chip-title">{`${passage.title}, `}</span>}<span class="chip-name">{chipName(passage)}</span>
            </button>
          ))}
        </div>
      )}
      <p class="visually-hidden" role="status">{shown?.found && t("result.sourceShown", { place: placeName(shown.passage.locator) })}</p>
      {shown && !shown.found && (
        <div class="quoted" role="status" data-testid="quoted">
          <p>{isElsewhere(shown.passage)
            ? t("result.sourceElsewhere", { title: shown.passage.title, place: placeName(shown.passage.locator) })
            : host.capabilities.select.available ? t("result.sourceMissing") : t(host.capabilities.select.reason)}</p>
          <blockquote>{shown.passage.text}</blockquote>
        </div>
      )}
      {findings.map((finding, index) => (
        <p key={index} class="finding" data-testid={`finding-${block.index}-${index}`}><Icon name="warning" /><span>{finding.message}</span></p>
      ))}
    </div>
  );
}

function BlockText({ block, findings }: { block: Block; findings: readonly Finding[] }) {
  if (block.kind === "table" && block.cells?.length) {
    const [head = [], ...rows] = block.cells;
    return (
      <div class="table-scroll" tabIndex={0} role="group" aria-label={block.text || t("result.title")}>
        <table>
          <thead><tr>{head.map((cell, index) => <th key={index} scope="col">{cell}</th>)}</tr></thead>
          <tbody>{rows.map((row, index) => <tr key={index}>{row.map((cell, at) => <td key={at}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </div>
    );
  }

  const pieces = piecesOf(block, findings).map(({ text, marked, href }, index) => {
    const inner = marked ? <mark key={index}>{text}</mark> : text;
    return href ? <a key={index} href={href} target="_blank" rel="noopener noreferrer">{inner}</a> : inner;
  });
  return block.kind === "heading" ? <h4>{pieces}</h4> : <p class="block-text">{pieces}</p>;
}

function excerpt(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
