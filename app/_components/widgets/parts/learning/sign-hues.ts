// The hues of plus and minus where an element stands, as numbers for a canvas.

import type { Rgb } from '../draw/weight-ink';

export function signHues(element: Element): readonly [plus: Rgb, minus: Rgb] {
  const styles = getComputedStyle(element);
  return [fromHex(styles.getPropertyValue('--pos')), fromHex(styles.getPropertyValue('--neg'))];
}

function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.trim().slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
