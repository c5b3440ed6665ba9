// A simulated participant who does everything that is asked, at once, when told to. Speaks only the public protocol.

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

type Parts = {
  readonly origin: string;
  readonly seat: Seat;
  readonly handwriting: Handwriting;
  readonly random: Random;
};

const drawingsEach = 2;
const tries = 6;
/** Of a hundred picks and answers that have a right one, as many are right. */
const rightOf100 = 70;

export class Puppet {
  readonly #connection: Live;
  #view: PhoneView | null = null;
  #mine: MineView | null = null;

  private constructor(private readonly parts: Parts) {
    this.#connection = connectLive({
      url: parts.origin,
      handshake: { session: parts.seat.session, surface: 'phone' },
      headers: { cookie: parts.seat.cookie },
      onView: (next) => {
        this.#view = next as PhoneView;
      },
      onMine: (next) => {
        this.#mine = next;
      },
    });
  }

  /** Resolves when the participant has joined. */
  static async enter(parts: Parts): Promise<Puppet> {
    const puppet = new Puppet(parts);
    await until(() => puppet.#view !== null && puppet.#mine !== null, 'a phone joined');
    const { team, index } = puppet.#mine!;
    if (team?.open) {
      await puppet.#connection.command({ type: 'chooseTeam', team: index % team.names.length });
    }
    return puppet;
  }

  /** Does its part in the round of the present slide; resolves when that was acknowledged. */
  async play(activity: Activity): Promise<void> {
    const opened = () => this.#view?.round?.activity === activity.id && this.#view.round.phase === 'open';
    await until(opened, 'an activity was opened');
    const round = this.#view!.round!;
    const kind = kindOf(activity.kind);
    const digits = namedDigits(activity);
    if (kind.way === 'drawings') await this.#draw(round);
    else if (kind.search) await this.#search(round);
    else if (digits && kind.digits) await this.#nameDigits(round, digits, kind.digits.times(activity));
    else await this.#answer(round, activity);
  }

  async rename(name: string): Promise<void> {
    await this.#connection.command({ type: 'rename', name });
  }

  close(): void {
    this.#connection.close();
  }

  async #answer(round: PhoneRound, activity: Activity): Promise<void> {
    const { random } = this.parts;
    const right = this.#isRight() ? rightFor(activity) : null;
    const value = right ?? someAnswer(round.public, random);
    await this.#connection.command({ type: 'answer', round: round.id, value });
  }

  async #draw({ id: round }: PhoneRound): Promise<void> {
    const index = this.#mine?.index ?? 0;
    const before = this.#mine?.digits.map(({ label }) => label) ?? [];
    for (let n = 0; n < drawingsEach; n++) {
      const label = askedDigit([], before, index);
      before.push(label);
      // The same seed gives the same ids: the participant's number, and which of their drawings it is.
      const digit = `shots-${index}-${before.length}`;
      const strokes = this.parts.handwriting.draw(label);
      await this.#connection.command({ type: 'draw', digit, round, label, strokes });
    }
  }

  async #search({ id: round }: PhoneRound): Promise<void> {
    await until(() => this.#mine?.search?.round === round, 'a search began');
    let known = this.#mine!.search!;
    for (let n = 0; known.kind === 'ball' || n < tries; n++) {
      const move = nextMove(known, this.parts.random);
      const ack = move && (await this.#connection.command(move));
      if (!ack?.ok) return;
      known = ack.value;
    }
  }

  async #nameDigits(
    round: PhoneRound,
    { labels }: NamedDigits,
    { secondsEach }: { readonly secondsEach: number },
  ): Promise<void> {
    const { random } = this.parts;
    for (const [place, label] of labels.entries()) {
      const { from, to } = digitTurn(place, secondsEach, round.openedAt, 1);
      if (this.#connection.now() > to) continue;
      const wait = Math.max(0, from + 300 + random.below(1500) - this.#connection.now());
      await new Promise((then) => setTimeout(then, wait));
      const pick = this.#isRight() ? label : random.below(10);
      const picks = labels.map((_, at) => (at === place ? pick : null));
      const value = { kind: round.public.kind, picks };
      await this.#connection.command({ type: 'answer', round: round.id, value });
    }
  }

  #isRight(): boolean {
    return this.parts.random.below(100) < rightOf100;
  }
}

/** What the deck calls right; null where nothing is, where answers are compared, or where it takes more than one word. */
function rightFor(activity: Activity) {
  const { judge, solution } = kindOf(activity.kind);
  const compared = !judge?.streaks(activity);
  return compared || solution(activity)?.kind === 'order' ? null : rightAnswer(activity);
}
