// A pretended participant who does what is asked when told to, at once and all of it, over the public protocol.

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

/** A puppet that sits in the room, and what it has seen. */
type Seated = Parts & { readonly line: Live; view: PhoneView | null; mine: MineView | null };

/** Resolves when it sits in the room. */
export async function createPuppet(parts: Parts): Promise<Puppet> {
  const seated = await sit(parts);
  const { line } = seated;
  const team = seated.mine!.team;
  if (team?.open) await line.command({ type: 'chooseTeam', team: seated.mine!.index % team.names.length });
  return {
    play: (activity) => play(seated, activity),
    async rename(name) {
      await line.command({ type: 'rename', name });
    },
    close: () => line.close(),
  };
}

async function sit(parts: Parts): Promise<Seated> {
  const seen: Pick<Seated, 'view' | 'mine'> = { view: null, mine: null };
  const line = connectLive({
    url: parts.origin,
    handshake: { session: parts.seat.session, surface: 'phone' },
    headers: { cookie: parts.seat.cookie },
    onView: (next) => {
      seen.view = next as PhoneView;
    },
    onMine: (next) => {
      seen.mine = next;
    },
  });
  await until(() => seen.view !== null && seen.mine !== null, 'a phone came in');
  return Object.assign(seen, parts, { line });
}

async function play(seated: Seated, activity: Activity): Promise<void> {
  const { line, random } = seated;
  const opened = () => seated.view?.round?.activity === activity.id && seated.view.round.phase === 'open';
  await until(opened, 'it was opened');
  const round = seated.view!.round!;
  const kind = kindOf(activity.kind);
  if (kind.way === 'drawings') return draw(seated, round);
  if (kind.search) return search(seated, round);
  const digits = namedDigits(activity);
  if (digits && kind.digits) return nameDigits(seated, round, digits, kind.digits.times(activity));
  const right = random.below(100) < rightOf100 ? rightFor(activity) : null;
  await line.command({ type: 'answer', round: round.id, value: right ?? someAnswer(round.public, random) });
}

async function draw({ line, mine, handwriting }: Seated, { id: round }: PhoneRound): Promise<void> {
  const before = mine?.digits.map(({ label }) => label) ?? [];
  for (let n = 0; n < drawingsEach; n++) {
    const label = askedDigit([], before, mine?.index ?? 0);
    before.push(label);
    // The same seed, the same ids: a participant's number and which drawing of theirs it is.
    const digit = `shots-${mine?.index}-${before.length}`;
    await line.command({ type: 'draw', digit, round, label, strokes: handwriting.draw(label) });
  }
}

async function search(seated: Seated, { id: round }: PhoneRound): Promise<void> {
  await until(() => seated.mine?.search?.round === round, 'a search began');
  let known = seated.mine!.search!;
  for (let n = 0; n < (known.kind === 'ball' ? Number.POSITIVE_INFINITY : tries); n++) {
    const move = nextMove(known, seated.random);
    const ack = move && (await seated.line.command(move));
    if (!ack?.ok) return;
    known = ack.value;
  }
}

async function nameDigits(
  { line, random }: Seated,
  round: PhoneRound,
  { labels }: NamedDigits,
  { secondsEach }: { readonly secondsEach: number },
): Promise<void> {
  for (const [place, label] of labels.entries()) {
    const { from, to } = digitTurn(place, secondsEach, round.openedAt, 1);
    if (line.now() > to) continue;
    const wait = Math.max(0, from + 300 + random.below(1500) - line.now());
    await new Promise((then) => setTimeout(then, wait));
    const pick = random.below(100) < rightOf100 ? label : random.below(10);
    const picks = labels.map((_, at) => (at === place ? pick : null));
    await line.command({ type: 'answer', round: round.id, value: { kind: round.public.kind, picks } });
  }
}

/** What the deck calls right; null where nothing is, where answers are compared, or where it takes more than one word. */
function rightFor(activity: Activity) {
  const { judge, solution } = kindOf(activity.kind);
  const compared = !judge?.streaks(activity);
  return compared || solution(activity)?.kind === 'order' ? null : rightAnswer(activity);
}
