// What ::pixels says on stage and phones.

import { number } from '../format';

type Row = { readonly row: number; readonly greys: readonly string[] };

export const pixels = {
  scale: '28 × 28 pixels: 0 is paper, 1 is ink',
  /** Behind the number of inputs, in two lines. */
  inputs: ['inputs,', 'one per pixel'],
  place: (row: number, column: number) => `row ${row}, column ${column}`,
  describeImage: (who: string, column: number, rows: readonly Row[]) =>
    `${who}, as 28 by 28 grey values from 0, paper, to 1, ink. From column ${column} on, ${rows
      .map(({ row, greys }) => `row ${row}: ${greys.join(', ')}`)
      .join('; ')}.`,
  describeColumn: (who: string) => `${who}, 28 by 28 pixels, beside an empty column for 784 input neurons.`,
  describeUnrolled: (who: string, shown: number, row: number) =>
    `${who}. Its 784 pixels stand in one column of 784 input neurons, row after row; ${shown} of them, from row ${row}, are shown with their values.`,

  tap: (digit: string) => `${digit}. Tap a pixel.`,
  slider: 'Pixel, row by row',
  valueText: (row: number, column: number, grey: string) => `row ${row}, column ${column}: ${grey}`,
  /** In front of the row, between it and the column. */
  chosen: ['row ', ', column '] as const,
  inputOf: (place: number, of: number) => `input ${place} of ${number(of)}`,
  describeChosen: (digit: string, row: number, column: number) =>
    `${digit} as 28 by 28 pixels; row ${row}, column ${column} is chosen`,
  describeNeuron: (place: number, grey: string) => `Input neuron ${place} of 784 lights with ${grey}.`,
};
