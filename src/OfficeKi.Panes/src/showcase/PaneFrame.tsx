import { useEffect, useRef, useState } from "preact/hooks";
import type { Persona } from "../auth/auth";
import { isFrom, readRequest, type ShowcaseAnswers, type ShowcaseNotice, type ShowcaseRequest } from "../hosts/showcase/messages";
import { t } from "../i18n/i18n";
import type { Desk } from "./desk";

interface PaneFrameProps {
  persona: Persona;
  desk: Desk;
  language: "de" | "en";
}

/** The real pane in a frame; its host's questions are answered by the desk. */
export function PaneFrame({ persona, desk, language }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // The address is fixed at first render: another language reaches the pane as a notice, without loading it anew.
  const [address] = useState(() => `/panes/${desk.surface}?host=showcase${desk.surface === "outlook" ? "&surface=outlook" : ""}&lang=${language}`);

  useEffect(() => {
    const pane = () => frame.current?.contentWindow ?? null;
    const receive = (event: MessageEvent) => {
      if (!isFrom(event, pane(), location.origin)) return;
      const message = readRequest(event.data);
      if (message) pane()?.postMessage({ officeki: "answer", id: message.id, value: answer(message.request, persona, desk) }, location.origin);
    };
    const stop = desk.onNotice(notice => tell(frame.current, notice));
    addEventListener("message", receive);
    return () => {
      removeEventListener("message", receive);
      stop();
    };
  }, [persona, desk]);

  useEffect(() => tell(frame.current, { notice: "language", language }), [language]);

  return <aside class="pane-frame" aria-label={t("show.pane")}><iframe ref={frame} src={address} title={t("show.pane")} data-testid="pane-frame" /></aside>;
}

function tell(frame: HTMLIFrameElement | null, notice: ShowcaseNotice): void {
  frame?.contentWindow?.postMessage({ officeki: "notice", notice }, location.origin);
}

function answer(request: ShowcaseRequest, persona: Persona, desk: Desk): ShowcaseAnswers[keyof ShowcaseAnswers] | null {
  switch (request.method) {
    case "hello": return persona;
    case "current": return desk.current(request.part);
    case "select": return desk.select(request.place);
    case "insert": return desk.insert(request.blocks, request.mode, request.provenance);
    case "change": return desk.change(request.changes, request.provenance);
    case "openCopy":
      if (!desk.openCopy) return null;
      desk.openCopy(request.docx);
      return true;
  }
}
