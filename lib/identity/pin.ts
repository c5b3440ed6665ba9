// The six digits on the stage: easy to type, not a secret for long; tries are limited (pin-tries).

import { randomInt } from 'node:crypto';

export const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What somebody typed, "12 34-56" included; null where it can't be a PIN. */
export function readPin(typed: string): string | null {
  const digits = typed.normalize('NFKC').replace(/[\s.-]/g, '');
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}
