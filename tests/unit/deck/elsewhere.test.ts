import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/deck/deck';
import { checkDeck, parseKeptDeck } from '@/lib/deck/parse';
import { withFront } from './read';

const read = (slide: string) => {
  const { deck, problems } = checkDeck(withFront(slide), 'talk.md');
  const [first] = deck?.slides ?? [];
  const codes = problems.map(({ mistake }) => mistake.code);
  return { shown: plainText(first?.blocks ?? []), notes: plainText(first?.notes ?? []), codes };
};

describe('B27: what other tools mark as notes is never shown, and the author is told', () => {
  it.each([
    ['Note: quiet', 'Shown', 'quiet'],
    ['note:\nquiet', 'Shown', 'quiet'],
    ['Notes:\n\nquiet\n\n- one', 'Shown', 'quiet one'],
    ['Speaker notes: quiet', 'Shown', 'quiet'],
    ['???\nquiet', 'Shown', 'quiet'],
    ['???\n\nquiet\n\nmore', 'Shown', 'quiet more'],
    ['^ quiet\n\nShown, too', 'Shown Shown, too', 'quiet'],
    ['%% quiet', 'Shown', 'quiet'],
  ])('%j', (text, shown, notes) => {
    const found = read(`Shown\n\n${text}`);
    expect(found.codes).toEqual(['notesElsewhere']);
    expect(found.shown.replace(/\s+/g, ' ').trim()).toBe(shown);
    expect(found.notes.replace(/\s+/g, ' ').trim()).toBe(notes);
  });

  it('an aside of class notes is notes', () => {
    const { shown, notes, codes } = read('Shown\n\n<aside class="notes">\n\nquiet\n\n</aside>');
    expect([shown.trim(), notes.trim(), codes]).toEqual(['Shown', 'quiet', []]);
  });

  it.each(['**Note:** loud', 'Noted: loud', 'A note: loud', '`Note:` loud', '2^n loud', 'What??? loud'])(
    '%j is shown',
    (text) => {
      const { shown, codes } = read(text);
      expect([shown.includes('loud'), codes]).toEqual([true, []]);
    },
  );

  it('a question after such notes is asked', () => {
    const { deck } = checkDeck(
      withFront('Note: quiet\n\n:::choice[Loud?]{id=q}\n- [x] yes\n- [ ] no\n:::'),
      'talk.md',
    );
    expect(deck?.slides[0]?.activities.map(({ id }) => id)).toEqual(['q']);
  });
});

describe('B28: settings that a slide begins with as in Slidev are a mistake, not words', () => {
  const deck = (settings: string) => withFront(`# One\n\n---\n${settings}\n---\n\n# Two`);

  it.each([
    'layout: two-cols',
    'class: a\nclicks: 3',
    'layout: x\ndefaults:\n  a: 1',
    'background: /a.png\nmdc: true',
  ])('%j', (settings) => {
    const { problems } = checkDeck(deck(settings), 'talk.md');
    expect(problems.map(({ mistake }) => mistake.code)).toEqual(['slideSettings']);
    expect(parseKeptDeck(deck(settings), 'talk.md', 'kept').ok).toBe(true);
  });

  it.each(['# Layout: grids', 'Layout: what goes where', 'layout: a word\n\nand more'])(
    '%j is words',
    (text) => {
      expect(checkDeck(deck(text), 'talk.md').problems).toEqual([]);
    },
  );
});
