// What comes of an import.

import type { FormatName } from './formats/formats';
import type { Loss, Picture } from './model';

export type ImportedDeck = {
  /** The name of the file that was read, also where it came in a zip. */
  readonly source: string;
  readonly format: FormatName | 'nudge';
  /** Nudge Markdown; several where the source is longer than a deck may be. */
  readonly decks: readonly string[];
  readonly pictures: readonly Picture[];
  readonly losses: readonly Loss[];
  readonly slides: number;
};
