// The pad that participants draw on, by touch and by keyboard, and the preview beside it.

import { number } from './format';

export const ink = {
  pad: 'drawing pad',
  hint: 'Draw with a finger, a pen or the mouse. By keyboard: the arrow keys move the pen over 28 by 28 cells, space puts it down and lifts it, Backspace undoes a stroke, Delete clears the pad.',
  preview: 'Your drawing as the network sees it',
  /** Why a touch left no ink. */
  note: {
    wide: 'That touch was as wide as a palm, so it drew nothing. Draw with a fingertip or a pen.',
    interrupted: 'The device interrupted that stroke. Please draw it again.',
    pinch: 'Two fingers at once draw nothing. Use one.',
    full: 'The drawing is full: no more strokes.',
  },
  letWideDraw: 'My touches are that wide',
  pen: {
    down: 'Pen down',
    up: 'Pen up',
    undone: 'Stroke undone',
    cleared: 'The pad is empty',
    full: 'No more strokes: the drawing is full',
    at: (column: number, row: number) => `Column ${number(column)}, row ${number(row)}`,
  },
};
