// A room of unreliable phones and a hasty presenter: commands that are repeated, late, stale or nonsense, lines that break
// before the answer comes, a server that folds its log again. One seed is one evening.

import { type ActivityKind, kindOf } from '@/lib/kinds/kinds';
import { Random } from '@/lib/random';
import type { SessionCommand } from '@/lib/session/command';
import type { Decision } from '@/lib/session/decide/context';
import { nextDeadline } from '@/lib/session/decide/round';
import { evolve } from '@/lib/session/evolve';
import { initialState } from '@/lib/session/initial';
import type { SessionState } from '@/lib/session/state';
import { blankSight, code, Room } from '../session';
import { chaosDeck } from './deck';
import { phoneMoves, pick, presenterMoves, type World } from './moves';

type Sent = { readonly key: string; readonly command: SessionCommand };
/** How often which, so that there is something to answer, to vote for and to delete. */
const phonePlay = often<keyof typeof phoneMoves>({
  ...{ answer: 3, draw: 3, stepBall: 1, turnDial: 1, deleteDrawings: 2, rename: 1 },
  ...{ ask: 4, upvote: 4, askTime: 2, chooseTeam: 2, tapLink: 3 },
});
const presenterPlay = often<keyof typeof presenterMoves>({
  ...{
    openRound: 2,
    goTo: 6,
    closeRound: 2,
    revealRound: 4,
    judgeQuestion: 6,
    approveAll: 3,
    rejectAll: 1,
    takeBackRejection: 1,
    judge: 3,
  },
  ...{
    grantTime: 2,
    moveToTeam: 2,
    showQuestion: 3,
    hideRoom: 1,
    autoApprove: 1,
    blank: 1,
    lock: 1,
    playClip: 2,
  },
  ...{
    allowLeafing: 1,
    allowReactions: 1,
    tellAbsence: 1,
    train: 1,
    resetNetwork: 1,
    removePerson: 2,
    removeParticipants: 1,
    restoreParticipants: 1,
    endSession: 1,
  },
});
function often<K extends string>(times: Readonly<Record<K, number>>): K[] {
  return (Object.keys(times) as K[]).flatMap((kind) => Array.from({ length: times[kind] }, () => kind));
}

/** What a phone shows while this is asked. */
function moveFor(asked: ActivityKind): keyof typeof phoneMoves {
  const { way, search } = kindOf(asked);
  return way === 'drawings' ? 'draw' : (search?.command ?? 'answer');
}

export class Chaos implements World {
  readonly people = ['ada', 'bob', 'eve'];
  readonly room = new Room(chaosDeck).join(...this.people);
  readonly random: Random;
  /** Commands without an answer that reached their phone. */
  readonly outboxes = new Map(this.people.map((person) => [person, [] as Sent[]]));
  readonly offline = new Set<string>();
  /** What the server answered to a command, while it remembers. */
  readonly replies = new Map<string, string>();
  #numbers = 0;

  constructor(
    seed: number,
    /** Sees every command that somebody sent, with the state as it was made of it. */
    readonly heard: (chaos: Chaos, person: string | null, command: SessionCommand, said: Decision) => void,
  ) {
    this.random = new Random(seed);
    this.room.presenter({ type: 'goTo', slide: 1 + this.random.below(chaosDeck.slides.length), step: 0 });
  }

  get state(): SessionState {
    return this.room.state;
  }

  fresh(): number {
    return ++this.#numbers;
  }

  step(): void {
    const acts = [
      () => this.presenter(),
      () => this.presenter(),
      () => this.compose(),
      () => this.compose(),
      () => this.deliver(),
      () => this.deliver(),
      () => this.deliver(),
      () => this.pass(),
      () => this.breakLine(),
    ];
    pick(this.random, acts)();
    if (this.random.below(40) === 0) this.restart();
    if (this.random.below(40) === 0) this.askNetwork();
  }

  presenter(): void {
    const open = [...this.state.rounds.values()].some(({ phase }) => phase === 'open');
    const kind = open || this.random.below(2) === 0 ? pick(this.random, presenterPlay) : 'openRound';
    const command = presenterMoves[kind](this);
    if (command) this.heard(this, null, command, this.room.presenter(command));
  }

  askNetwork(): void {
    const outputs = [6, 9, 2].map((digit) => Array.from({ length: 10 }, (_, i) => Number(i === digit)));
    this.room.try({ role: 'server' }, { type: 'noteNetworkAnswers', activity: 'pick', step: 1, outputs });
  }

  compose(): void {
    const person = pick(this.random, this.people);
    const asked = [...this.state.rounds.values()].at(-1)?.kind;
    const kind = asked && this.random.below(2) === 0 ? moveFor(asked) : pick(this.random, phonePlay);
    const command = phoneMoves[kind](this, person);
    if (command) this.outboxes.get(person)!.push({ key: `${person} ${this.fresh()}`, command });
  }

  /** The oldest command reaches the server; its answer may be lost on the way back, or a copy follow at once. */
  deliver(): void {
    const waiting = this.people.filter((one) => this.outboxes.get(one)!.length > 0 && !this.offline.has(one));
    const person = pick(this.random, waiting);
    const outbox = this.outboxes.get(person) ?? [];
    const next = outbox[0];
    if (person === undefined || !next) return;
    for (let copy = 0; copy <= Number(this.random.below(5) === 0); copy++) this.receive(person, next);
    if (this.random.below(4) > 0) outbox.shift();
  }

  receive(person: string, { key, command }: Sent): void {
    if (this.replies.has(key)) return;
    const roundTrip = this.random.below(400);
    const sight = blankSight(3, this.random.below(3) === 0 ? 'dot' : null);
    const said = this.room.phone(person, command, { roundTrip, sight });
    this.replies.set(key, code(said));
    this.heard(this, person, command, said);
  }

  pass(): void {
    this.room.now += this.random.below(9_000);
    const due = nextDeadline(this.state, this.room.deck);
    if (due !== null && due <= this.room.now) this.room.try({ role: 'server' }, { type: 'timeIsUp' });
  }

  breakLine(): void {
    const person = pick(this.random, this.people);
    if (!this.offline.delete(person) && this.random.below(2) === 0) this.offline.add(person);
  }

  /** The log is all that is left. */
  restart(): void {
    this.room.state = this.room.log.reduce(evolve, initialState('room', { seed: 7, createdAt: 0 }));
    this.replies.clear();
  }
}
