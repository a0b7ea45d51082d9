/** Does the work with "track changes" on (WordApi 1.4), and leaves the user's own setting as it was, whatever happens. */
export async function withTracking(context: Word.RequestContext, work: () => Promise<void>): Promise<void> {
  const { document } = context;
  document.load("changeTrackingMode");
  await context.sync();

  const before = document.changeTrackingMode;
  document.changeTrackingMode = "TrackAll";
  try {
    await work();
  } finally {
    document.changeTrackingMode = before;
    await context.sync();
  }
}
