// The stage on paper.

import { number } from './format';

const pages = (n: number) => (n === 1 ? '1 page' : `${number(n)} pages`);

export const print = {
  failed: 'The talk could not be loaded. Open this page again from the console.',
  ready: (n: number) => `${pages(n)}. Choose “Save as PDF”, no margins, background graphics on.`,
  readyOnPaper: (n: number) => `${pages(n)} of A4 paper. Choose background graphics.`,
  setting: (n: number) => `Preparing ${pages(n)}…`,
  perPage: {
    name: 'How many a page',
    one: 'One a page',
    several: (n: number) => `${n}`,
  },
  withNotes: 'With notes',
  withoutNotes: 'Without notes',
  onPaper: 'On paper',
  onBlackboard: 'On the blackboard',
  print: 'Print or save as PDF',
  notes: {
    name: (slide: number) => `Notes of slide ${slide}`,
    slide: (slide: number) => `Slide ${slide}`,
    untitled: 'Untitled',
    minutes: (n: number) => `${n} min`,
    asked: 'Asked:',
    seconds: (n: number) => `${n} s`,
    none: 'No notes.',
    foot: (title: string) => `${title}, notes`,
    page: (page: number, of: number) => `page ${number(page)} of ${number(of)}`,
  },
};
