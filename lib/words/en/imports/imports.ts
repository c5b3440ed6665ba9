// What the import of a deck from elsewhere says: why a file can't be read, and what of it could not be kept.

import type { Loss, LossFact, PictureFault, QuestionFault, Refusal } from '../../../import/model';
import { count, number } from '../format';

type Sentences = { readonly [C in LossFact['code']]: (fact: Extract<LossFact, { code: C }>) => string };

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
};
const quoted = (text: string): string => (text.trim() === '' ? '' : `: “${short(text)}”`);

const pictures: Readonly<Record<PictureFault, string>> = {
  missing: 'is not there',
  remote: 'is on another host; the slide has a link to it',
  elsewhere: 'is on another host and left out',
  unknown: 'is no PNG, JPEG, WebP, AVIF, GIF or SVG',
  large: 'is larger than 10 MB',
  broken: 'is damaged or has more than 100 million pixels',
  notes: 'is in the notes, which hold only words',
};

const questions: Readonly<Record<QuestionFault, string>> = {
  kind: 'there is no activity of this kind; its words stand on the slide',
  options: 'it has fewer than 2 or more than 8 options; its words stand on the slide',
  right: 'no answer is marked as right; it became a vote',
  weights: 'answers that are right in part count as not right',
  long: 'it is too long for a phone; its words stand on the slide, too',
  twice: 'two of its options were the same; one is left out',
};

const losses: Sentences = {
  component: ({ text }) => `there is nothing like this here; its words stay${quoted(text)}`,
  styles: ({ text }) => `styles are left out${quoted(text)}`,
  script: ({ text }) => `a script is left out${quoted(text)}`,
  drawing: ({ text }) => `a drawing is left out${quoted(text)}`,
  settings: ({ text }) => `settings without an equal: ${short(text)}`,
  picture: ({ file, why, text }) =>
    `the picture ${short(file) || 'without a name'} ${pictures[why]}${quoted(text)}`,
  media: ({ text }) => `video and sound are left out or became a link${quoted(text)}`,
  page: ({ text }) => `a page within the slide became a link, or is left out${quoted(text)}`,
  link: ({ text }) => `a link that leads nowhere from here became words: ${short(text)}`,
  formula: ({ text }) => `the formula cannot be set and stands as code${quoted(text)}`,
  include: ({ text }) => `another file is needed and not there: ${short(text)}`,
  builds: ({ text }) => `builds within a block, or too many of them, come at once${quoted(text)}`,
  others: ({ text }) => `other decks beside it are not read; bring each by itself: ${short(text)}`,
  background: ({ text }) => `a background is left out${quoted(text)}`,
  tooLong: ({ text }) =>
    `the slide was longer than 20,000 characters and goes on on the next one${quoted(text)}`,
  footer: ({ text }) => `a line that stood on every slide: “${short(text)}”`,
  question: ({ why, text }) => `${questions[why]}${quoted(text)}`,
};

const refusals: Readonly<Record<Refusal['code'], (file: string, text: string) => string>> = {
  unknownFormat: (file) => `${file}: no known format; name it with --from.`,
  unreadable: (file, text) => `${file} cannot be read: ${text}`,
  empty: (file) => `${file} is empty.`,
  tooLarge: (file) => `${file} is larger than can be imported (5 MB of text, 200 MB of anything else).`,
  tooMuchInside: (file) => `${file} unpacks to more than can be imported (400 MB).`,
  broken: (file) => `${file} is damaged, or not what its name says.`,
  entities: (file) => `${file} declares entities, which could reach other files; it is not read.`,
  encrypted: (file) => `${file} is locked with a password; save it without one first.`,
  noSlides: (file) => `${file} has no slides and no questions.`,
};

const place = ({ slide, line }: Loss): string =>
  [slide === null ? '' : `slide ${number(slide)}`, line === null ? '' : `line ${number(line)}`]
    .filter(Boolean)
    .join(', ');

export const imports = {
  help: `npm run -s import -- FILE|FOLDER [flags]

  Makes a Nudge deck of a talk or a quiz from elsewhere, and says what could not be kept, by slide and line.

  --out DIR      where the deck and its pictures are written (the file's name, in the current folder)
  --from FORMAT  what the file is, where its content and name do not tell
  --json         as JSON: [{file, format, decks, pictures, slides, losses: [{slide, line, code, text}]}]

`,
  formats: (names: readonly string[]) => `  Formats: ${names.join(', ')}\n`,
  oneFile: 'Name the file or the folder to import: npm run -s import -- FILE',
  noFormat: (name: string, known: readonly string[]) =>
    `“${name}” is no format; expected one of ${known.join(', ')}`,
  nothing: (folder: string) => `${folder} holds nothing that can be imported.`,
  untitled: 'A deck from elsewhere',
  refusal: (file: string, { code, text }: Refusal) => refusals[code](file, text),
  done: (deck: string, slides: number, shown: number) =>
    `${deck}: ${count(slides, { one: 'slide', other: 'slides' })}${shown === 0 ? '' : `, ${count(shown, { one: 'picture', other: 'pictures' })}`}`,
  lost: (of: number) =>
    of === 1
      ? '1 thing could not be kept as it was:'
      : `${number(of)} things could not be kept as they were:`,
  kept: 'Everything was kept.',
  brought: {
    unknown: (file: string) =>
      `${file} is nothing that Nudge reads: it takes talks in Markdown, PowerPoint, OpenDocument and PDF, and quiz banks.`,
    tooLong: (file: string) => `${file} took longer than two minutes to read; it was given up.`,
    gaveUp: (file: string) =>
      `${file} could not be read: reading it took more memory than there is, or failed.`,
    gone: 'This deck is not here any more. Bring its file again.',
  },
  loss: (loss: Loss) => [place(loss), sentence(loss)].filter(Boolean).join(': '),
};

function sentence(loss: Loss): string {
  return (losses[loss.code] as (fact: LossFact) => string)(loss);
}
