/** A mistake of the person at the keyboard: shown as one sentence, without a stack. */
export class Mistake extends Error {}
export const help: string;
/** The server's environment; null when help was asked for. Throws a Mistake. */
export function readFlags(argv: readonly string[]): Record<string, string> | null;
