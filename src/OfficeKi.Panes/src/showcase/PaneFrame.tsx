import { useEffect, useRef, useState } from "preact/hooks";
import type { Persona } from "../auth/auth";
import { isFrom, readRequest, type ShowcaseAnswers, type ShowcaseNotice, type ShowcaseRequest } from "../hosts/showcase/messages";
import { t } from "../i18n/i18n";
import type { WordPage } from "./page/WordPage";

interface PaneFrameProps {
  persona: Persona;
  page: WordPage;
  language: "de" | "en";
}

/** The real pane in a frame; its host's questions are answered by the page. */
export function PaneFrame({ persona, page, language }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The address is fixed at first render: another language reaches the pane as a notice, without loading it anew.
  const [address] = useState(() => `/panes/word?host=showcase&lang=${language}`);

  useEffect(() => {
    const pane = () => frame.current?.contentWindow ?? null;
    const receive = (event: MessageEvent) => {
      if (!isFrom(event, pane(), location.origin)) return;
      const message = readRequest(event.data);
      if (message) pane()?.postMessage({ officeki: "answer", id: message.id, value: answer(message.request, persona, page) }, location.origin);
    };
    const stop = page.onNotice((notice: ShowcaseNotice) => pane()?.postMessage({ officeki: "notice", notice }, location.origin));
    addEventListener("message", receive);
    return () => {
      removeEventListener("message", receive);
      stop();
    };
  }, [persona, page]);

  return <aside class="pane-frame" aria-label={t("show.pane")}><iframe ref={frame} src={address} title={t("show.pane")} data-testid="pane-frame" /></aside>;
}

function answer(request: ShowcaseRequest, persona: Persona, page: WordPage): ShowcaseAnswers[keyof ShowcaseAnswers] {
  switch (request.method) {
    case "hello": return persona;
    case "current": return page.current(request.part);
    case "select": return page.select(request.place);
    case "insert": page.insert(request.blocks, request.mode, request.provenance); return true;
  }
}
