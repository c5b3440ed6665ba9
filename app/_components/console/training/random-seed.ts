/** A seed for new random weights: 32 bits by the browser's chance. */
export const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
