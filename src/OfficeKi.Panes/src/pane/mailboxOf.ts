/** Address of the shared mailbox a reference leads into (`mail:{address}~{id}`); null for everything else. */
export function mailboxOf(ref: string | null): string | null {
  return /^(?:mail|thread):([^~]+@[^~]+)~/.exec(ref ?? "")?.[1] ?? null;
}
