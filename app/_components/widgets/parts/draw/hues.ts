// One hue, one meaning: what a number's sign, and an activation's density, look like. Pure.

/** Plus is blue, minus is orange; zero counts as plus. */
export const hueOf = (weight: number): string => (weight < 0 ? 'var(--neg)' : 'var(--pos)');

/** Minus is drawn with minus signs: 16 on, 10 off, in proportion on smaller drawings. */
export const dashOf = (weight: number, size = 1): string | undefined =>
  weight < 0 ? `${16 * size} ${10 * size}` : undefined;

/**
 * The hue of words on an ink density: they turn over above 0.55 on paper and above 0.42 on the blackboard; between
 * the two the theme decides (--label-between in styles/draw.css).
 */
export function hueOnInk(activation: number): string {
  if (activation > 0.55) return 'var(--on-ink)';
  return activation > 0.42 ? 'var(--label-between)' : 'var(--ink)';
}
