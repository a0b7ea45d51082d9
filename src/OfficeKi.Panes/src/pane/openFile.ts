import type { Host } from "../hosts/host";
import { saveFile, wordMediaType } from "../hosts/saveFile";

/** Opens a Word file as a new document where the program can, and saves it as a download where it cannot. */
export async function openFile(host: Host, docx: Uint8Array, name: string): Promise<void> {
  if (host.openCopy && host.capabilities.openCopy?.available) await host.openCopy(docx);
  else saveFile(docx, wordMediaType, fileName(name));
}

/** Characters that no file system takes are left out. */
export function fileName(title: string): string {
  const name = title.replace(/[\\/:*?"<>|\p{Cc}]/gu, " ").replace(/\s+/g, " ").trim().slice(0, 100);
  return `${name || "OfficeKi"}.docx`;
}
