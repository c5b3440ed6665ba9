// A pretended person who does what is asked when told to, at once and all of it, over the public protocol.

import type { Activity } from '../../lib/deck/activity';
import { askedDigit } from '../../lib/digits/asked';
import { connectLive, type Live } from '../../lib/protocol/client';
import type { Random } from '../../lib/random';
import { digitTurn } from '../../lib/session/deadline';
import type { MineView, PhoneRound, PhoneView } from '../../lib/session/view-types';
import { someAnswer } from '../audience/answers';
import type { Seat } from '../audience/doors';
import type { Handwriting } from '../audience/handwriting';
import { nextMove } from '../audience/searching';
import { until } from './until';

export type Puppet = {
  /** Does its part of the present slide's round; resolves when that was answered. */
  play(activity: Activity): Promise<void>;
  rename(name: string): Promise<void>;
  close(): void;
};

type Parts = {
  readonly origin: string;
  readonly seat: Seat;
  readonly handwriting: Handwriting;
  readonly random: Random;
};

const drawingsEach = 2;
const tries = 6;
/** Of a hundred picks and answers that have a right one. */
const rightOf100 = 70;

/** Resolves when it sits in the room. */
export async function createPuppet({ origin, seat, handwriting, random }: Parts): Promise<Puppet> {
  let view: PhoneView | null = null;
  let mine: MineView | null = null;
  const line: Live = connectLive({
    url: origin,
    handshake: { session: seat.session, surface: 'phone' },
    headers: { cookie: seat.cookie },
    onView: (next) => {
      view = next as PhoneView;
    },
    onMine: (next) => {
      mine = next;
    },
  });
  await until(() => view !== null && mine !== null, 'a phone came in');
  const team = mine!.team;
  if (team?.open) await line.command({ type: 'chooseTeam', team: mine!.index % team.names.length });
  const chance = (of100: number) => random.below(100) < of100;

  const draw = async ({ id: round }: PhoneRound) => {
    const before = mine?.digits.map(({ label }) => label) ?? [];
    for (let n = 0; n < drawingsEach; n++) {
      const label = askedDigit([], before, mine?.index ?? 0);
      before.push(label);
      // The same seed, the same ids: a person's number and which drawing of theirs it is.
      const digit = `shots-${mine?.index}-${before.length}`;
      await line.command({ type: 'draw', digit, round, label, strokes: handwriting.draw(label) });
    }
  };
  const search = async ({ id: round, public: { kind } }: PhoneRound) => {
    await until(() => mine?.search?.round === round, 'a search began');
    let known = mine!.search!;
    for (let n = 0; kind === 'descend' || n < tries; n++) {
      const move = nextMove(known, random);
      const ack = move && (await line.command(move));
      if (!ack?.ok) return;
      known = ack.value;
    }
  };
  const nameDigits = async (
    round: PhoneRound,
    { labels, secondsEach }: Extract<Activity, { kind: 'digit-pick' }>,
  ) => {
    for (const [place, label] of labels.entries()) {
      const { from, to } = digitTurn(place, secondsEach, round.openedAt, 1);
      if (line.now() > to) continue;
      await new Promise((then) =>
        setTimeout(then, Math.max(0, from + 300 + random.below(1500) - line.now())),
      );
      const pick = chance(rightOf100) ? label : random.below(10);
      const picks = labels.map((_, at) => (at === place ? pick : null));
      await line.command({ type: 'answer', round: round.id, value: { kind: 'digit-pick', picks } });
    }
  };
  return {
    async play(activity) {
      await until(
        () => view?.round?.activity === activity.id && view.round.phase === 'open',
        'it was opened',
      );
      const round = view!.round!;
      if (activity.kind === 'draw') return draw(round);
      if (activity.kind === 'descend' || activity.kind === 'guess') return search(round);
      if (activity.kind === 'digit-pick') return nameDigits(round, activity);
      const value = chance(rightOf100)
        ? (rightFor(activity) ?? someAnswer(round.public, random))
        : someAnswer(round.public, random);
      await line.command({ type: 'answer', round: round.id, value });
    },
    async rename(name) {
      await line.command({ type: 'rename', name });
    },
    close: () => line.close(),
  };
}

/** What the deck calls right; null where nothing is, or where it takes more than a word to say. */
function rightFor(activity: Activity) {
  switch (activity.kind) {
    case 'choice':
      return { kind: 'choice', option: activity.right } as const;
    case 'true-false':
      return { kind: 'true-false', value: activity.right } as const;
    case 'number':
      return activity.rule === 'nearest' ? null : ({ kind: 'number', value: activity.right } as const);
    default:
      return null;
  }
}
