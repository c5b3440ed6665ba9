// A pretended person who does what is asked when told to, at once and all of it, over the public protocol.

import { askedDigit } from '../../lib/digits/asked';
import { type Activity, kindOf } from '../../lib/kinds/kinds';
import { type NamedDigits, namedDigits } from '../../lib/kinds/named-digits';
import { digitTurn } from '../../lib/kinds/parts/digit-turns';
import { connectLive, type Live } from '../../lib/protocol/client';
import type { Random } from '../../lib/random';
import type { MineView, PhoneRound, PhoneView } from '../../lib/session/view-types';
import type { Seat } from '../audience/doors';
import type { Handwriting } from '../audience/handwriting';
import { nextMove } from '../audience/searching';
import { rightAnswer, someAnswer } from '../audience/some-answer';
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
  const search = async ({ id: round }: PhoneRound) => {
    await until(() => mine?.search?.round === round, 'a search began');
    let known = mine!.search!;
    for (let n = 0; n < (known.kind === 'ball' ? Number.POSITIVE_INFINITY : tries); n++) {
      const move = nextMove(known, random);
      const ack = move && (await line.command(move));
      if (!ack?.ok) return;
      known = ack.value;
    }
  };
  const nameDigits = async (
    round: PhoneRound,
    { labels }: NamedDigits,
    { secondsEach }: { readonly secondsEach: number },
  ) => {
    for (const [place, label] of labels.entries()) {
      const { from, to } = digitTurn(place, secondsEach, round.openedAt, 1);
      if (line.now() > to) continue;
      await new Promise((then) =>
        setTimeout(then, Math.max(0, from + 300 + random.below(1500) - line.now())),
      );
      const pick = chance(rightOf100) ? label : random.below(10);
      const picks = labels.map((_, at) => (at === place ? pick : null));
      await line.command({ type: 'answer', round: round.id, value: { kind: round.public.kind, picks } });
    }
  };
  return {
    async play(activity) {
      await until(
        () => view?.round?.activity === activity.id && view.round.phase === 'open',
        'it was opened',
      );
      const round = view!.round!;
      const kind = kindOf(activity.kind);
      if (kind.way === 'drawings') return draw(round);
      if (kind.search) return search(round);
      const digits = namedDigits(activity);
      if (digits && kind.digits) return nameDigits(round, digits, kind.digits.times(activity));
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

/** What the deck calls right; null where nothing is, where answers are compared, or where it takes more than one word. */
function rightFor(activity: Activity) {
  const { judge, solution } = kindOf(activity.kind);
  const compared = !judge?.streaks(activity);
  return compared || solution(activity)?.kind === 'order' ? null : rightAnswer(activity);
}
