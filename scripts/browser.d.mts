/** Path of a browser that tests can drive; installs one where none is. */
export function findBrowser(say: (words: string) => void): Promise<string>;
export const browserFlags: string[];
