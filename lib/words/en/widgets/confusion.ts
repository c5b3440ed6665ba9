// What ::confusion says on the stage.

import { aDigit } from './digits';

type Row = { readonly label: number; readonly most: number; readonly share: number };

export const confusion = {
  room: 'what the room read, %',
  network: 'what nudge read, outputs × 100',
  notYet: 'not yet',
  describeEmpty: (title: string) => `${title}: nothing yet.`,
  /** `share` in hundredths, of the reading that most of it went to. */
  describe: (title: string, rows: readonly Row[]) =>
    `${title}: ${rows.map(({ label, most, share }) => `${aDigit(label)} read as ${most}, ${share}`).join('; ')}.`,
};
