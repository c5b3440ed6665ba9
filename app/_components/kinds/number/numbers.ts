// Numbers as people type and slide to them. Pure.

/** Null for what is no number yet; a comma is a point. */
export function typedNumber(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

/** A slider's place as a number without binary dust: 0.1 + 0.2 is 0.3. */
export function snapped(value: number, min: number, max: number, step: number): number {
  const steps = Math.round((value - min) / step);
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Number(Math.min(max, Math.max(min, min + steps * step)).toFixed(decimals));
}
