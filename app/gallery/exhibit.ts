// A widget in one of its states: a slide as a deck writes it, and what of a session it draws from.

import type { RoomView, SlideLive } from '../_components/slides/live-props';
import type { PhoneLive } from '../_components/slides/phone-widget-props';
import type { StillNetwork } from './still-network';

export type Exhibit = {
  /** Unique: "perceptron: the park". */
  readonly title: string;
  /** One slide of a deck. Activities that it names stand on it. */
  readonly source: string;
  readonly live?: Partial<SlideLive>;
  /** The session's network; without it there is none. */
  readonly network?: StillNetwork;
  readonly phone?: Partial<Omit<PhoneLive, 'view'>> & { readonly round?: PhoneLive['view']['round'] };
};

/** A room in the middle of the talk, changed where an exhibit says so. */
export const roomView = (changes: Partial<RoomView> = {}): RoomView => ({
  seq: 1,
  now: 0,
  slide: 1,
  step: 0,
  ended: false,
  join: {
    pin: '472193',
    address: '192.168.178.23:3000',
    url: 'http://192.168.178.23:3000/join/472193',
    takeAway: 'http://192.168.178.23:3000/away/472193',
  },
  blank: false,
  hidden: false,
  locked: false,
  people: 247,
  teams: [],
  reactions: true,
  question: null,
  names: ['Brisk Seven', 'Ada', 'Curly Two', 'Wobbly Four'],
  wall: [],
  featured: null,
  comparison: null,
  counts: { drawn: 0, training: 0, right: 0 },
  round: null,
  leaderboard: [],
  training: {
    sizes: [784, 30, 10],
    cost: null,
    seed: 2016,
    batchSize: 10,
    learningRate: 0.5,
    pace: 1,
    running: false,
    marks: [],
    readings: [],
  },
  divergedAt: null,
  ...changes,
});
