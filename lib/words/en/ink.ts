// The pad that participants draw on, by touch and by keyboard, and the preview beside it.

import { number } from './format';

export const ink = {
  pad: 'drawing pad',
  hint: 'Draw with a finger, a pen or the mouse. By keyboard: the arrow keys move the pen over 28 by 28 cells, space puts it down and lifts it, Backspace undoes a stroke, Delete clears the pad.',
  preview: 'Your drawing as the network sees it',
  pen: {
    down: 'Pen down',
    up: 'Pen up',
    undone: 'Stroke undone',
    cleared: 'The pad is empty',
    full: 'No more strokes: the drawing is full',
    at: (column: number, row: number) => `Column ${number(column)}, row ${number(row)}`,
  },
};
