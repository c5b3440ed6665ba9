// What the room's screens show in the middle of chaos, and where that breaks a rule.

import { timeRequests } from '@/lib/session/view/participants';
import { phoneQuestions, stageQuestion } from '@/lib/session/view/questions';
import { teamSizes } from '@/lib/session/view/teams';
import { mineView, phoneView, stageView } from '@/lib/session/view/views';
import { wholeNumber } from '../canary';
import type { Chaos } from './chaos';
import { chaosDeck as deck } from './deck';

const join = { pin: '123456', address: 'here', url: 'http://here/j/x', takeAway: 'http://here/away/x' };
const early = [/SECRET/, /"solution":\{/, wholeNumber(4547, 3985, 987654)];

export function brokenViews({ state, room: { now }, people }: Chaos): string[] {
  const context = { deck, now, join };
  const phone = phoneView(state, context);
  const onPhones = JSON.stringify([phone, ...people.map((person) => mineView(state, person, deck))]);
  const stage = JSON.stringify(stageView(state, context));
  const broken: string[] = [];
  const must = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  if (phone.round?.phase !== 'revealed')
    for (const secret of early) must(!secret.test(onPhones), `V8: ${secret} on a phone`);
  must(!onPhones.includes('WHISPER'), 'U2: a question in the view of a phone');
  const shown = stageQuestion(state);
  must(state.questions.get(state.shownQuestion ?? '')?.status !== 'held', 'U6: a held one is on the stage');
  must(stage.split('WHISPER').length - 1 === (shown ? 1 : 0), 'U6, U7: questions on the stage');
  for (const person of people) {
    const { approved, own } = phoneQuestions(state, person);
    const known = new Set(own.map(({ id }) => id));
    must(!state.hidden || approved.length === 0, 'U7: questions of others while the room is hidden');
    must(
      approved.every(({ id }) => state.questions.get(id)?.status === 'approved'),
      'U2: a question nobody let in',
    );
    must(
      [...state.questions.values()].every(
        ({ id, participant }) => known.has(id) === (participant === person),
      ),
      `U2: ${person} has not all of their own`,
    );
  }
  const teamed = [...state.participants.values()].filter(({ removed, team }) => !removed && team !== null);
  const sizes = teamSizes(state, deck).map(({ people: size }) => size);
  must(sizes.reduce((sum, size) => sum + size, 0) === teamed.length, 'G5: sizes of teams');
  return broken;
}

/** R11: the console has everybody who asks for time, and no one else. */
export function askersFirst({ state }: Chaos): boolean {
  const asking = timeRequests(state);
  const all = [...state.participants.values()].filter(({ timeAsked, removed }) => timeAsked && !removed);
  return asking.length === all.length && asking.every(({ timeAsked }) => timeAsked);
}
