/** A mistake of the person at the keyboard: shown without a stack. */
export class UsageError extends Error {}
