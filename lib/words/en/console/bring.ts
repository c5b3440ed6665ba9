// The presenter brings a deck: what is taken, how far it is, and what became of it.

import { count, number, percent } from '../format';

/** As the tools write themselves. */
const formats: Readonly<Record<string, string>> = {
  ...{ slidev: 'Slidev', marp: 'Marp', quarto: 'Quarto', deckset: 'Deckset', remark: 'remark.js' },
  ...{ obsidian: 'Obsidian', cleaver: 'Cleaver', pandoc: 'pandoc', mdp: 'mdp', fsreveal: 'FsReveal' },
  ...{ liascript: 'LiaScript', reveal: 'Markdown', gift: 'GIFT', aiken: 'Aiken', moodle: 'Moodle XML' },
  ...{ qti: 'QTI', csv: 'CSV', xlsx: 'a workbook', pptx: 'PowerPoint', odp: 'OpenDocument', pdf: 'PDF' },
  nudge: 'Nudge',
};

export const bring = {
  title: 'Bring a deck',
  what: 'Drop a file here: a talk from PowerPoint, LibreOffice, Slidev, Marp, reveal.js, Quarto, Obsidian or another tool with Markdown, a PDF, or a quiz bank. Drop its folder, or a zip, to bring its pictures too.',
  drop: 'Let go to bring this deck.',
  file: 'Choose a file…',
  folder: 'Choose a folder…',
  packing: 'Putting the files together…',
  sending: (name: string, share: number) => `Sending ${name}, ${percent(share)}`,
  waiting: (name: string) => `${name} waits for another deck to be read.`,
  reading: (name: string) => `Reading ${name}…`,
  progress: 'How much was sent',
  cancel: 'Cancel',
  again: 'Bring another deck',
  failed: {
    several: 'These are several decks. Bring one at a time, or a folder that holds one.',
    tooLarge: (name: string) => `${name} is larger than 200 MB.`,
    tooMany: 'This folder holds more than 2,000 files. Bring the deck’s own folder.',
    unreadable: 'The browser could not read these files.',
    notAllowed:
      'This browser is not the presenter’s any more. Open the link that was printed where Nudge was started.',
    connection: 'The connection to Nudge broke. Bring the file again when it is back.',
    gone: 'Nudge was restarted meanwhile. Bring the file again.',
  },
  from: (format: string, file: string) =>
    format === 'nudge' ? `${file} is a deck of Nudge’s` : `From ${formats[format] ?? format}: ${file}`,
  holds: (slides: number, pictures: number) =>
    [
      count(slides, { one: 'slide', other: 'slides' }),
      ...(pictures === 0 ? [] : [count(pictures, { one: 'picture', other: 'pictures' })]),
    ].join(', '),
  part: (place: number, of: number) => `Part ${number(place)} of ${number(of)}`,
  start: 'Start this talk',
  startNote: 'It gets its own PIN, and open talks stay open.',
  cannotStart: 'It has mistakes, so it cannot be given yet. Mend them in its file, then bring it again.',
  download: 'Download the deck',
  command: (deck: string) =>
    ['To change it first, unpack it, edit ', deck, ', and start Nudge with it:'] as const,
  kept: 'Everything was kept.',
  losses: (of: number) =>
    `${of === 1 ? '1 thing could not be kept as it was' : `${number(of)} things could not be kept as they were`}, by slide, and by line of the file that was brought`,
  mistakes: (of: number) => count(of, { one: 'mistake', other: 'mistakes' }),
  warnings: (of: number) =>
    `${count(of, { one: 'thing', other: 'things' })} to look at, by the lines of the new deck`,
  line: (line: number) => `line ${number(line)}`,
};
