/** An Office callback as a promise; a failed call rejects with Outlook's own error. */
export function asked<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => call(result => {
    if (result.status === Office.AsyncResultStatus.Failed) reject(new Error(`${result.error.code} ${result.error.name}`));
    else resolve(result.value);
  }));
}

/** Whether this Outlook has a requirement set of the Mailbox API. Exchange on premises ends at 1.5. */
export function hasMailbox(version: string): boolean {
  return Office.context.requirements.isSetSupported("Mailbox", version);
}
