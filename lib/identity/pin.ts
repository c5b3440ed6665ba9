// The six digits on the stage: easy to type, not a secret for long. Tries are limited (pin-tries).

import { randomInt } from 'node:crypto';

export const newPin = (): string => String(randomInt(1_000_000)).padStart(6, '0');
