/** The page was opened where no host of ours is around it. */
export class NoHost extends Error {}
