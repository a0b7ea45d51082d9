import type { ComponentChildren } from "preact";
import type { Receipt, ReceiptSource } from "../api/types";
import { Icon } from "../design/fluent";
import { formatNumber, t, tCode } from "../i18n/i18n";
import { mailboxOf } from "./mailboxOf";

/** „Was die KI gesehen hat“: the facts of a run. */
export function ReceiptView({ receipt, runId }: { receipt: Receipt; runId: string | null }) {
  const masked = Object.entries(receipt.masked);
  const engine = [receipt.model ?? tCode("engine", receipt.engine), receipt.location && tCode("location", receipt.location)].filter(Boolean).join(", ");
  return (
    <details class="receipt" data-testid="receipt">
      <summary><Icon name="eye" />{t("receipt.title")}</summary>
      <dl>
        <Row term={t("receipt.sources")}><ul>{receipt.sources.map((source, index) => <li key={index}><SourceLine source={source} /></li>)}</ul></Row>
        <Row term={t("receipt.masked")}>
          {masked.length === 0 ? t("receipt.maskedNone") : <Counts entries={masked.map(([type, count]) => [tCode("type", type), count])} />}
        </Row>
        {receipt.hidden.length > 0 && <Row term={t("receipt.hidden")}><Counts entries={receipt.hidden.map(({ kind, count }) => [tCode("hidden", kind), count])} /></Row>}
        <Row term={t("receipt.engine")}>{engine}</Row>
        {receipt.tokensIn + receipt.tokensOut > 0 && <Row term={t("receipt.tokens")}>
          {t("receipt.tokensValue", { in: formatNumber(receipt.tokensIn), out: formatNumber(receipt.tokensOut) })}
        </Row>}
        <Row term={t("receipt.cost")}>{formatNumber(receipt.costEuro, receipt.costEuro > 0 && receipt.costEuro < 0.01 ? 4 : 2)} €</Row>
        <Row term={t("receipt.duration")}>{receipt.durationMs < 1000 ? `${formatNumber(receipt.durationMs)} ms` : `${formatNumber(receipt.durationMs / 1000, 1)} s`}</Row>
        {receipt.energyWh !== null && <Row term={t("receipt.energy")}>{formatNumber(receipt.energyWh, 2)} Wh</Row>}
        <Row term={t("receipt.rules")}>{receipt.determining.join(", ")}</Row>
        <Row term={t("receipt.policy")}>{shortVersion(receipt.policyVersion)}</Row>
        {runId && <Row term={t("receipt.run")}>{runId}</Row>}
      </dl>
    </details>
  );
}

function Row({ term, children }: { term: string; children: ComponentChildren }) {
  return <><dt>{term}</dt><dd>{children}</dd></>;
}

function Counts({ entries }: { entries: readonly (readonly [string, number])[] }) {
  return <ul>{entries.map(([name, count]) => <li key={name}>{name}: {count}</li>)}</ul>;
}

function SourceLine({ source }: { source: ReceiptSource }) {
  const mailbox = mailboxOf(source.ref);
  const facts = [
    mailbox && t("receipt.mailbox", { mailbox }),
    source.used ? t("receipt.used") : `${t("receipt.leftOut")}${source.reason ? ` (${tCode("leftOut", source.reason)})` : ""}`,
    tCode("classification", source.classification),
    source.origin === "external" && t("receipt.external"),
  ];
  return <><strong>{source.title || t("receipt.inText")}</strong><span class="quiet"> {facts.filter(Boolean).join(" · ")}</span></>;
}

/** The hash's first characters tell versions apart; the whole of it would fill three lines. */
function shortVersion(version: string): string {
  return version.replace(/(sha256:[0-9a-f]{8})[0-9a-f]+/i, "$1…");
}
