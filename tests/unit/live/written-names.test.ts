import { expect, it } from 'vitest';
import { writtenNames } from '@/app/_components/live/written-names';
import { mineView, phoneView, presenterView, stageView } from '@/lib/session/view/views';
import { names } from '@/lib/words/en/names';
import { Room } from '@/tests/support/session';

const join = { pin: '123456', address: 'here', url: 'http://here/j/x', takeAway: 'http://here/away/x' };

/** A room in which every list of names has a suggested one in it. */
function room(): Room {
  const made = new Room().join('ada', 'bob');
  const round = made.open(2, 'draw');
  made.draw('ada', 'a-1', round);
  made.draw('ada', 'a-2', round);
  made.presenter({ type: 'judge', what: 'drawings', ids: ['a-1'], verdict: 'approved' });
  const quiz = made.open(3, 'Q2');
  made.phone('ada', { type: 'answer', round: quiz, value: { kind: 'choice', option: 1 } });
  made.presenter({ type: 'revealRound', round: quiz });
  const words = made.open(4, 'W1');
  made.phone('ada', { type: 'answer', round: words, value: { kind: 'words', words: ['warm'] } });
  made.phone('bob', { type: 'ask', question: 'question-1', text: 'Why ten?' });
  made.phone('bob', { type: 'rename', name: 'Bob' });
  return made;
}

it('J18: no view has a suggested name in it that a language has not written yet', () => {
  const made = room();
  const context = { deck: made.deck, now: made.now, join };
  for (const view of [phoneView, stageView, presenterView].map((make) => make(made.state, context))) {
    const written = JSON.stringify(writtenNames(view, names.of));
    expect(written).not.toMatch(/" \d+"/);
    if (view.surface !== 'phone') expect(JSON.stringify(view)).toMatch(/" \d+"/);
  }
});

it('J18: a view without its words has no English name in it', () => {
  const { state, deck } = room();
  const suggestion = names.of(state.participants.get('ada')!.name);
  const views = [mineView(state, 'ada', deck), presenterView(state, { deck, now: 0, join })];
  expect(JSON.stringify(views)).not.toContain(suggestion);
});
