// Decks for stories in the browser: a busy machine needs longer for an answer than a person does, so there is more time.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The deck with ten minutes for every question, and fifteen seconds for each digit of a digit-pick. */
export const patient = (source: string): string =>
  source.replace(/\bseconds=\d+/g, 'seconds=600').replace(/\bseconds-each=\d+/g, 'seconds-each=15');

/** The built-in talk with more time. */
export const patientTalk = (): string =>
  patient(readFileSync(join(import.meta.dirname, '../../decks/neural-networks.md'), 'utf8'));
