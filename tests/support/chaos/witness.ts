// Notes what the server promised to whom during an evening, and finds where the state breaks a promise.

import type { Millis } from '@/lib/clock';
import { linksOf } from '@/lib/deck/links';
import type { SessionCommand } from '@/lib/session/command';
import { graceFor } from '@/lib/session/deadline';
import type { Decision } from '@/lib/session/decide/context';
import type { SessionEvent } from '@/lib/session/event';
import type { Participant, Round, SessionState } from '@/lib/session/state';
import { answers, quizActivity } from '../quiz-deck';
import type { Chaos } from './chaos';
import { chaosDeck } from './deck';
import { askersFirst, brokenViews } from './views';

/** E1: what may not happen any more once the talk is over. */
const overWithTheTalk: ReadonlySet<SessionEvent['type']> = new Set<SessionEvent['type']>([
  ...(['answered', 'digitDrawn', 'questionAsked', 'questionVoted', 'roundOpened', 'roundRevealed'] as const),
  ...(['teamChosen', 'extraTimeAsked', 'extraTimeGranted', 'nameChanged', 'trainingSet'] as const),
]);

export class Witness {
  /** What the server took and made something of. */
  readonly effects = new Set<SessionCommand['type']>();
  readonly broken: string[] = [];
  /** By round and person: the newest answer that the server took. */
  readonly #answers = new Map<string, string>();
  readonly #drawings = new Map<string, string>();
  readonly #deleted = new Set<string>();
  readonly #questions = new Map<string, { readonly person: string; readonly text: string }>();
  readonly #taps = new Set<string>();

  #must(holds: boolean, promise: string): void {
    if (!holds) this.broken.push(promise);
  }

  heard = (chaos: Chaos, person: string | null, command: SessionCommand, said: Decision): void => {
    if (!said.ok) return;
    if (said.value.length > 0) this.effects.add(command.type);
    if (chaos.state.endedAt !== null)
      for (const { type } of said.value) this.#must(!overWithTheTalk.has(type), `E1: ${type} after the end`);
    const speaker = person === null ? undefined : chaos.state.participants.get(person);
    if (speaker) this.#promised(chaos, speaker, command, said.value);
    else this.#decided(chaos, command);
  };

  /** What the presenter decided is so. */
  #decided({ state }: Chaos, command: SessionCommand): void {
    if (command.type === 'moveToTeam') {
      const { participant, team } = command;
      this.#must(state.participants.get(participant)?.team === team, `G7: ${participant} was not moved`);
    } else if (command.type === 'grantTime') {
      const person = state.participants.get(command.participant);
      const given = person?.timeFactor === command.factor && !person.timeAsked;
      this.#must(given, `R11: ${command.participant} still waits for time`);
    } else if (command.type === 'judgeQuestion') {
      const question = state.questions.get(command.question);
      this.#must(question?.status === command.status, `U2: ${command.question} is not as judged`);
    }
  }

  /** What a person was told is done. */
  #promised({ state }: Chaos, person: Participant, command: SessionCommand, events: SessionEvent[]): void {
    const { id } = person;
    switch (command.type) {
      case 'answer': {
        const where = `${command.round} ${id}`;
        const answer = state.rounds.get(command.round)?.answers.get(id)?.answer;
        const before = this.#answers.get(where);
        if (answer && 'picks' in answer && before) {
          const kept = filled(JSON.parse(before).picks).every((place) =>
            filled(answer.picks).includes(place),
          );
          this.#must(kept, `R9: ${where} lost a pick`);
        }
        this.#answers.set(where, JSON.stringify(answer));
        return;
      }
      case 'draw': {
        const owner = this.#drawings.get(command.digit);
        this.#must(owner === undefined || owner === id, `D2: ${id} has the drawing of ${owner}`);
        this.#drawings.set(command.digit, id);
        return;
      }
      case 'deleteDrawings':
        for (const event of events)
          if (event.type === 'drawingsDeleted') for (const digit of event.digits) this.#deleted.add(digit);
        this.#must(person.drawings.length === 0, `Z2: ${id} still has drawings`);
        return;
      case 'ask':
        if (events.length === 0) return;
        this.#questions.set(command.question, { person: id, text: command.text });
        this.#must(waitingOf(state, id) <= 3, `U5: ${id} asks too much at once`);
        return;
      case 'upvote': {
        const question = state.questions.get(command.question);
        this.#must(question?.status === 'approved', `U3: a vote for ${question?.status}`);
        this.#must(question?.votes.has(id) === command.on, `U3: the vote of ${id} is not as told`);
        return;
      }
      case 'tapLink': {
        const place = linksOf(chaosDeck.slides[command.slide - 1]!).findIndex(
          ({ href }) => href === command.href,
        );
        this.#must(state.shown.has(command.slide), 'Z7: a link of a slide that nobody has seen');
        this.#taps.add(`${command.slide}/${place} ${id}`);
        return;
      }
      case 'chooseTeam':
        this.#must(person.team === command.team, `G2: ${id} is not in the team chosen`);
        this.#must(events.length === 0 || person.points === 0, `G2: ${id} chose with points`);
        return;
      case 'askTime':
        this.#must(
          person.timeAsked === command.on || person.timeFactor > 1,
          `R11: the wish of ${id} is not as told`,
        );
        return;
    }
  }

  check(chaos: Chaos): void {
    const { state } = chaos;
    const rounds = [...state.rounds.values()];
    const there = (id: string) => state.participants.get(id)?.removed === false;
    this.#must(rounds.filter(({ phase }) => phase === 'open').length <= 1, 'R1: two are open');
    for (const id of Object.keys(answers))
      this.#must(rounds.filter((one) => one.activity === id && isScored(one)).length <= 1, `R7: ${id} twice`);
    for (const person of state.participants.values()) this.#checkPerson(rounds, person);
    for (const [key, answer] of this.#answers) {
      const [round = '', id = ''] = key.split(' ');
      const kept = JSON.stringify(state.rounds.get(round)?.answers.get(id)?.answer);
      this.#must(kept === (there(id) ? answer : undefined), `E3: the answer ${key} is not what was taken`);
    }
    for (const [digit, id] of this.#drawings) {
      const kept = there(id) && !this.#deleted.has(digit);
      this.#must(state.drawings.has(digit) === kept, `Z3: the drawing ${digit} of ${id} is kept: ${!kept}`);
    }
    const { featured } = state;
    if (featured !== null)
      this.#must(state.drawings.get(featured)?.verdict === 'approved', 'V11: looks into what nobody let in');
    for (const [question, { person, text }] of this.#questions) {
      const kept = state.questions.get(question);
      const right = there(person) ? kept?.text === text && kept.participant === person : kept === undefined;
      this.#must(right, `U4, U8: the question ${question} of ${person}`);
    }
    for (const tap of this.#taps) {
      const [link = '', id = ''] = tap.split(' ');
      this.#must((state.taps.get(link)?.has(id) ?? false) === there(id), `Z7: the tap ${tap}`);
    }
    this.#must(askersFirst(chaos), 'R11: who asks for time does not stand first');
    this.broken.push(...brokenViews(chaos));
  }

  #checkPerson(
    rounds: readonly Round[],
    { id, removed, points, timeAsked, timeFactor, team }: Participant,
  ): void {
    if (removed) {
      this.#must(points === 0, `J3: points of ${id}, who was removed`);
      return;
    }
    const lines = rounds.flatMap((round) => (round.phase === 'revealed' ? (round.scores.get(id) ?? []) : []));
    const sum = lines.reduce((all, line) => all + line.points, 0);
    this.#must(points === sum, `R6: ${id} has ${points} points of ${sum}`);
    this.#must(!timeAsked || timeFactor === 1, `R11: ${id} asks for what was given`);
    this.#must(team === null || team < chaosDeck.teams!.names.length, `G2: ${id} is in no team of the deck`);
  }

  checkLog({ room }: Chaos): void {
    /** Until when an answer may come: a moment after a bell by the presenter, not after any other end. */
    const closed = new Map<string, Millis>();
    const answered = new Map<string, number>();
    const once = new Set<string>();
    for (const { at, event } of room.log) {
      if (event.type === 'roundClosed') closed.set(event.round, event.early ? at + longestGrace : 0);
      if (event.type === 'roundRevealed') {
        closed.set(event.round, 0);
        const most = Math.round(1.2 * quizActivity(event.round.split('.')[0]!).points);
        for (const [, { points, right }] of event.scores)
          this.#must(points >= 0 && points <= most && right >= 0 && right <= 1, `S1: ${points}, ${right}`);
      }
      if (event.type === 'digitDrawn') this.#once(once, `D1: ${event.digit}`);
      if (event.type === 'questionAsked') this.#once(once, `U4: ${event.question}`);
      if (event.type === 'linkTapped')
        this.#once(once, `Z7: ${event.slide}/${event.link} ${event.participant}`);
      if (event.type !== 'answered') continue;
      this.#must(at <= (closed.get(event.round) ?? at), `R2: an answer in ${event.round} after its close`);
      const key = `${event.round} ${event.participant}`;
      answered.set(key, (answered.get(key) ?? 0) + 1);
      const { keep } = quizActivity(event.round.split('.')[0]!);
      this.#must(keep === 'last' || answered.get(key) === 1, `R3: ${key} twice`);
    }
  }

  #once(known: Set<string>, what: string): void {
    this.#must(!known.has(what), `${what} twice`);
    known.add(what);
  }
}

const longestGrace = graceFor(Number.POSITIVE_INFINITY);

/** The places of picks: what was named once may be named again, but never becomes empty. */
const filled = (picks: readonly (number | null)[]): number[] =>
  picks.flatMap((pick, place) => (pick === null ? [] : [place]));

const waitingOf = ({ questions }: SessionState, person: string): number =>
  [...questions.values()].filter(({ participant, status }) => participant === person && status === 'held')
    .length;

const isScored = (round: Round) => round.phase === 'revealed' && round.scores.size > 0;
