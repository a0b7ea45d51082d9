import { base64Url } from "../../auth/pkce";

/**
 * The server's name for a document in SharePoint or OneDrive, made from its address in the way Graph encodes sharing links
 * (`u!` and base64url); null for a file on a local disk or share.
 */
export function referenceOf(address: string | null | undefined): string | null {
  return address?.startsWith("https://") ? `drive:u!${base64Url(new TextEncoder().encode(address))}` : null;
}

/** The file name in an address or path. */
export function fileName(address: string | null | undefined): string {
  const name = (address ?? "").split(/[?#]/, 1)[0]?.split(/[/\\]/).pop() ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
