import { saveFile, wordMediaType } from "../saveFile";

// Longer argument lists overflow the stack of some browsers.
const chunk = 0x8000;

/** Opens the file as a new, unsaved document beside the one at hand; a Word that cannot leaves it to the browser as a download. */
export async function openCopy(docx: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) return saveFile(docx, wordMediaType, "OfficeKi.docx");
  await Word.run(async context => {
    context.application.createDocument(base64(docx)).open();
    await context.sync();
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}
