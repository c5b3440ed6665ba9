// What stands around a slide on stage, console and paper.

import type { Beyond, DrawnKind, Overfull } from '../../deck/deck';
import { number } from './format';

export const slides = {
  /** Of a slide without a heading. */
  slide: (number: number) => `Slide ${number}`,
  offline: 'offline',
  code: (file: string | undefined) => (file ? `Code: ${file}` : 'Code'),
  drawn: {
    barChart: 'Bar chart',
    lineChart: 'Line chart',
    scatterChart: 'Scatter chart',
    flowchart: 'Flowchart',
    sequence: 'Sequence diagram',
    class: 'Class diagram',
    state: 'State diagram',
    er: 'Entity relationship diagram',
    gantt: 'Gantt chart',
    pie: 'Pie chart',
    mindmap: 'Mind map',
    timeline: 'Timeline',
  } satisfies Record<DrawnKind, string>,
  /** Opens the words of a drawing. */
  inWords: 'In words',
  inFigures: 'In figures',
  clip: { video: 'Video', sound: 'Sound', silent: 'Plays without sound: click here once' },
  task: { done: 'Done:', open: 'To do:' },
  /** At the foot, where the slide itself shows how to join. */
  motto: 'one network, trained by this room',
};

type Faults<F> = F extends Overfull ? Omit<F, 'line'> : never;
export type TooMuch = Faults<Overfull>;

/** From where on it is too much. */
const beyond = (at: Beyond | undefined): string => {
  if (!at) return '';
  const line = `line ${number(at.line)}`;
  return at.column === null
    ? ` (too many from ${line} on)`
    : ` (${line} is too long from column ${number(at.column)} on)`;
};

/** What is too much for a slide, as the terminal and the console say it. */
export function overfull(fault: TooMuch): string {
  switch (fault.what) {
    case 'code':
      return `the code has ${number(fault.lines)} lines of up to ${number(fault.columns)} characters${beyond(fault.beyond)}`;
    case 'table':
      return `the table has ${number(fault.rows)} rows and ${number(fault.columns)} columns`;
    case 'words':
      return 'there are too many words';
  }
}
