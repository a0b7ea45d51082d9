import type { Provenance } from "../host";

const tag = "officeki";
const property = "OfficeKi";
/** Word refuses longer titles. */
const titleLength = 64;
const schema = "urn:officeki:provenance:1";

/** Marks the stretch for people and programs: a content control around it that shows what made it. */
export function markRange(range: Word.Range, provenance: Provenance): void {
  const mark = range.insertContentControl();
  mark.tag = tag;
  mark.title = `${provenance.label} · ${provenance.engine}`.slice(0, titleLength);
  mark.appearance = "BoundingBox";
}

/** Says in the document itself that a part of it is the AI's: a property and, from WordApi 1.4, an XML part as the server's own files carry it. */
export function markDocument(context: Word.RequestContext, provenance: Provenance): void {
  const { document } = context;
  document.properties.customProperties.add(property, `AI draft; run=${provenance.runId}; engine=${provenance.engine}`);
  if (Office.context.requirements.isSetSupported("WordApi", "1.4")) document.customXmlParts.add(provenanceXml(provenance));
}

export function provenanceXml({ runId, engine, label }: Provenance): string {
  return `<provenance xmlns="${schema}"><kind>ai-draft</kind><run>${escaped(runId)}</run>`
    + `<engine>${escaped(engine)}</engine><label>${escaped(label)}</label></provenance>`;
}

/** Characters that XML does not know at all are left out; the five that it reads as its own are written as numbers. */
function escaped(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"']/g, char => `&#${char.charCodeAt(0)};`);
}
