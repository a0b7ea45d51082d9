export const wordMediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands a file made here to the browser as a download; it is sent nowhere. */
export function saveFile(content: Uint8Array | string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
