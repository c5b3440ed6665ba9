// What deck:pdf, rehearse and shots say on the terminal.

import { count, moment } from './format';

const second = (at: number) => moment(at, { dateStyle: 'medium', timeStyle: 'medium' });
const pages = (of: number) => count(of, { one: 'page', other: 'pages' });
const pictures = (of: number) => count(of, { one: 'picture', other: 'pictures' });
const sheets = (of: number) => count(of, { one: 'sheet', other: 'sheets' });

export const tools = {
  restore: {
    none: (folder: string) => `There is nothing to restore in ${folder}.`,
    inUse: (folder: string) => `The data folder ${folder} is in use by a Nudge that runs. Stop it first.`,
    head: (folder: string) => `Earlier states of ${folder}:`,
    line: (place: number, at: number, events: number | null, aside: boolean) =>
      `  ${place}  ${second(at)}, ${events === null ? 'damaged or unknown' : count(events, { one: 'event', other: 'events' })}${aside ? ', put aside by a restore' : ''}`,
    which: (of: number) => `Which one should come back? (1–${of}; Enter: none) `,
    notOne: (text: string, of: number) => `“${text}” is not a number from 1 to ${of}. Nothing was changed.`,
    nothing: 'Nothing was changed.',
    done: (at: number) =>
      `The state of ${second(at)} is back. What was there before is kept: npm start -- --restore lists it, too.`,
  },

  check: {
    help: `npm run -s check -- FILE [flags]

  Says everything that is wrong in a deck, and what to write instead. Warnings stop no talk.

  --json     as JSON: {file, mistakes, warnings, problems: [{line, severity, code, text}]}
  --render   also lays out every slide in Chromium, on a stage and on a phone, and warns of words that are
             cut off, too small or on each other there
`,
    oneFile: 'Name the deck to check: npm run -s check -- FILE',
    good: (file: string, slides: number) =>
      `${file}: ${count(slides, { one: 'slide', other: 'slides' })}, no mistakes`,
  },

  deckPdf: {
    help: `npm run -s deck:pdf -- [flags]

  --out FILE     the file to write (deck.pdf)
  --notes        the presenter's notes behind each slide, or beside it on a handout
  --handout N    2, 4 or 6 slides on a page of A4
  --theme dark   the blackboard instead of paper
  --data DIR     the data folder of the talk (data); its newest talk is printed
  --deck FILE    a deck by itself, without a talk
`,
    wrongHandout: (given: string) => `--handout takes 2, 4 or 6, not “${given}”.`,
    running: 'the running talk',
    kept: 'the newest talk in the folder',
    deckAlone: 'the deck by itself',
    done: (file: string, of: number, what: string) => `${file}: ${pages(of)} of ${what}`,
  },

  rehearse: {
    help: `npm run rehearse -- [flags]

  --phones N      how many phones (50)
  --minutes M     how long (2)
  --strokes FILE  real handwriting: JSON lines of {label, strokes}, gzipped or not; else shaky drawings
  --url URL       where Nudge runs (what --data knows, else http://localhost:3000)
  --pin PIN       the talk's PIN (what --data knows)
  --data DIR      the data folder of the Nudge that runs (data)
  --seed N        the same audience again
`,
    begins: (phones: number, origin: string, minutes: number) =>
      `${count(phones, { one: 'phone', other: 'phones' })} will join ${origin} for ${minutes} min; Ctrl-C ends it earlier.`,
    noTalk: 'No running talk found. Name it with --pin (and --url), or its data folder with --data.',
    notANumber: (flag: string, text: string) => `--${flag} needs a number, not "${text}".`,
    latency: (p50: number | null, p99: number | null, of: number) => `p50 ${p50} ms, p99 ${p99} ms (${of})`,
    none: 'none',
    summary: {
      joins: (times: string) => `time to join       ${times}`,
      views: (times: string) => `view latency       ${times}, beyond the quickest`,
      acknowledgements: (times: string) => `ack latency        ${times}`,
      acknowledged: (drawings: number, answers: number) =>
        `acknowledged       ${count(drawings, { one: 'drawing', other: 'drawings' })}, ${count(answers, { one: 'answer', other: 'answers' })}`,
      drops: (of: number) => `disconnections     ${of}`,
      errors: (list: string) => `errors             ${list}`,
    },
    refusedCode: (url: string, status: number) => `${url} let nobody in (${status}).`,
    refusedPin: (status: number) => `The PIN was refused (${status}).`,
    refusedLink: (status: number) => `The presenter's link was refused (${status}).`,
    missingDigit: (file: string, digit: number) => `${file} has no drawing of a ${digit}.`,
  },

  shots: {
    help: (surfaces: readonly string[]) => `npm run -s shots -- [flags]

  --slides 5,37-39   only these slides (all)
  --surface stage    only these surfaces, of ${surfaces.join(',')} (all)
  --theme light      only one theme (light,dark)
  --fast             only the last build of each slide
  --out DIR          where to put the pictures (shots)
  --deck FILE        the talk (decks/neural-networks.md)
  --people N         how many are in the room (24)
  --strokes FILE     real handwriting: JSON lines of {label, strokes}, gzipped or not; else shaky drawings
  --seed N           another room (2016)
`,
    done: (folder: string, taken: number, on: number, seconds: number) =>
      `${folder}: ${pictures(taken)} on ${sheets(on)} in ${seconds} s`,
    noSlide: (number: number, last: number) => `The talk has slides 1 to ${last}, and no ${number}.`,
    notSlides: (text: string) => `--slides needs numbers such as 5,37-39, not "${text}".`,
    unknown: (flag: string, known: readonly string[], text: string) =>
      `--${flag} knows ${known.join(', ')}, not "${text}".`,
    notWhole: (flag: string, text: string) => `--${flag} needs a whole number, not "${text}".`,
    waited: (seconds: number, what: string) =>
      `Waited ${seconds} s for this, but it never happened: ${what}.`,
  },
};
