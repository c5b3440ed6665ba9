/** `lives`: how long the last starts lived, ms, oldest first. */
export function afterCrash(lives: readonly number[]): { readonly wait: number } | 'give up';
