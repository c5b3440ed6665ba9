/** The exit code of a server that can't go on before a person acts. */
export const NEEDS_A_PERSON: number;
/** `lives`: how long the last starts lived, ms, oldest first. */
export function afterCrash(lives: readonly number[]): { readonly wait: number } | 'give up';
