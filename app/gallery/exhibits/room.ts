// What the room brings in: people at the door, digits to name, drawings on the wall.

import { standIn } from '@/lib/digits/stand-ins';
import type { Tally } from '@/lib/kinds/tally';
import type { StageRound, WallDrawing } from '@/lib/session/view-types';
import type { SlideLive } from '../../_components/slides/live-props';
import { askedIn } from '../asked-in';
import { type Exhibit, roomView } from '../exhibit';
import { galleryCommand } from '../still-network';

const line = { command: galleryCommand as never, serverNow: () => 0 };

const digitsSlide = `::slide{layout=wide}

# Recognising handwritten numbers

::digits-wall{easy="10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29" activity=Q1 builds=1}

:::digit-pick[Which digit is this?]{id=Q1 digits="4547 3985 321 6755 9729 2514" labels="6 9 2 8 5 4"}
:::
`;

const labels = [6, 9, 2, 8, 5, 4];
const tally: Tally = {
  kind: 'confusion',
  confusion: Array.from({ length: 100 }, () => 0),
  perDigit: labels.map((label) => Array.from({ length: 10 }, (_, k) => (k === label ? 31 : 1))),
  accuracy: 0.66,
  answered: 47,
};
const named = (phase: StageRound['phase']): StageRound => ({
  id: 'Q1.1',
  activity: 'Q1',
  phase,
  openedAt: 0,
  deadline: null,
  public: askedIn(digitsSlide, 'Q1'),
  answered: 47,
  of: 47,
  tally: phase === 'revealed' ? tally : null,
  revealed: phase === 'revealed' ? { tally, solution: { kind: 'digits', labels }, explanation: '' } : null,
});

const drawn = (count: number): readonly WallDrawing[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `drawn-${i}-${i % 10}`,
    label: i % 10,
    guess: i % 7 === 0 ? i % 10 : (i * 3 + 1) % 10,
    name: 'Wobbly Four',
  }));

const wall = (count: number, all = count): Partial<SlideLive> => {
  const digits = drawn(count);
  const right = digits.filter(({ label, guess }) => label === guess).length;
  return {
    view: roomView({ wall: digits, counts: { drawn: all, training: all, right } }),
    drawings: new Map(digits.map(({ id, label }) => [id, { id, pixels: standIn(label), strokes: [] }])),
  };
};

const joinSlide = '::slide{layout=title}\n\n# Neural Networks\n\nA brief introduction by a fan\n\n::join\n';
const longest = {
  pin: '472193',
  address: '192.168.100.200:3000',
  url: 'http://192.168.100.200:3000/j/472193',
  takeAway: 'http://192.168.100.200:3000/away/472193',
};
const wallSlide = '::slide{layout=wide}\n\n# Recognising handwritten numbers\n\n::wall{activity=draw}\n\n';
const pad = ':::draw[Draw the digit you are asked for]{id=draw each=10}\n:::\n';

export const roomExhibits: readonly Exhibit[] = [
  { title: 'join: a full room', source: joinSlide, live: { view: roomView({ join: longest }) } },
  {
    title: 'join: nobody yet',
    source: joinSlide,
    live: { view: roomView({ join: longest, people: 0, names: [] }) },
  },
  { title: 'join: doors closed', source: joinSlide, live: { view: roomView({ locked: true }) } },
  { title: 'digits-wall', source: digitsSlide, live: { line, view: roomView() } },
  {
    title: 'digits-wall: named',
    source: digitsSlide,
    live: { line, view: roomView({ round: named('open') }) },
  },
  {
    title: 'digits-wall: revealed',
    source: digitsSlide,
    live: { line, view: roomView({ round: named('revealed') }) },
  },
  { title: 'wall: nobody has drawn', source: wallSlide + pad, live: wall(0) },
  { title: 'wall: held', source: wallSlide + pad, live: wall(0, 24) },
  { title: 'wall: half full', source: wallSlide + pad, live: wall(30) },
  { title: 'wall: full', source: wallSlide + pad, live: wall(56, 412) },
];
