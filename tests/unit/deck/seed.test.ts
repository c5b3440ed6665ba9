// The built-in talk compared with its author's original: tests/fixtures/seed-slides.txt.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/deck/deck';
import { visibleBlocks } from '@/lib/deck/public';
import { loadTestDigits } from '@/lib/digits/mnist';
import type { Activity } from '@/lib/kinds/kinds';
import { read } from './read';

const path = 'decks/neural-networks.md';
const deck = read(readFileSync(path, 'utf8'), path);
const activities = deck.slides.flatMap((slide) => slide.activities);

/** Slide number → its words; bullets and the way lines break don't count. */
function seedWords(): [number: number, words: string][] {
  const text = readFileSync('tests/fixtures/seed-slides.txt', 'utf8');
  const parts = [...text.matchAll(/Slide (\d+) text\n\n([\s\S]*?)(?=\n\nSlide \d+\n|$)/g)];
  return parts.map(([, number, words = '']) => [Number(number), words === 'No content' ? '' : calm(words)]);
}

const calm = (text: string) => text.replaceAll('●', ' ').replace(/\s+/g, ' ').trim();
const find = (id: string): Activity | undefined => activities.find((activity) => activity.id === id);

describe('the built-in talk', () => {
  const seed = seedWords();

  it('has the forty slides of the original, with their numbers', () => {
    expect(seed).toHaveLength(40);
    expect(deck.slides.map((slide) => slide.number)).toEqual(seed.map(([number]) => number));
  });

  it.each(seed)('slide %i has the words of the original and no others', (number, words) => {
    const slide = deck.slides[number - 1]!;
    expect(calm(plainText(visibleBlocks(slide, slide.steps, 'stage')))).toBe(words);
  });

  it('takes forty minutes', () => {
    expect(deck.minutes).toBe(40);
    expect(deck.slides.reduce((sum, slide) => sum + slide.minutes, 0)).toBe(40);
  });

  it.each(deck.slides.map((slide) => [slide.number, slide] as const))(
    'slide %i has three to six sentences of notes without exclamation marks, and a name for the console',
    (_, slide) => {
      const notes = plainText(slide.notes);
      const sentences = notes.match(/[.?](?=\s|$)/g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      expect(sentences.length).toBeLessThanOrEqual(6);
      expect(notes).not.toContain('!');
      expect(slide.name).not.toBe('');
    },
  );

  it('asks Q1 to Q8 on their slides, with their right answers', () => {
    const quiz = activities.filter((activity) => /^Q\d$/.test(activity.id));
    expect(quiz.map(({ id, slide, kind }) => [id, slide, kind])).toEqual([
      ['Q1', 4, 'digit-pick'],
      ['Q2', 10, 'choice'],
      ['Q3', 12, 'number'],
      ['Q4', 18, 'number'],
      ['Q5', 27, 'choice'],
      ['Q6', 31, 'true-false'],
      ['Q7', 34, 'choice'],
      ['Q8', 37, 'order'],
    ]);
    expect(quiz.every((activity) => activity.scoring !== 'none')).toBe(true);
    expect(find('Q2')).toMatchObject({ options: ['0', '1'], right: 1 });
    expect(find('Q3')).toMatchObject({ right: 0.5, rule: 'exact' });
    expect(find('Q4')).toMatchObject({ right: 784 * 30 + 30 + 30 * 10 + 10, rule: 'nearest' });
    expect(find('Q5')).toMatchObject({ options: ['left', 'right', 'it stays'], right: 0 });
    expect(find('Q6')).toMatchObject({ right: false });
    expect(find('Q7')).toMatchObject({ right: 2 });
    expect(find('Q8')).toMatchObject({
      items: [
        'random weights',
        'feed training examples',
        'assess with the cost function',
        'nudge weights and biases',
      ],
    });
  });

  it('shows six different digits in Q1 with the labels that MNIST gives them', () => {
    const pick = find('Q1');
    if (pick?.kind !== 'digit-pick') throw new Error('Q1 is a digit-pick');
    const test = loadTestDigits();
    expect(pick.labels).toEqual(pick.digits.map((digit) => test.labels[digit]));
    expect(new Set(pick.labels).size).toBe(6);
  });

  it('has the other activities of the talk on their slides', () => {
    const others = activities.filter((activity) => !/^Q\d$/.test(activity.id));
    expect(others.map(({ slide, kind }) => [slide, kind])).toEqual([
      [3, 'words'],
      [5, 'draw'],
      [10, 'toggles'],
      [26, 'guess'],
      [29, 'descend'],
      [30, 'vote'],
      [34, 'vote'],
      [37, 'draw'],
    ]);
    expect(find('rate')).toMatchObject({ sets: 'learningRate' });
  });

  it('has the original’s numbers on slides 10 and 21–23', () => {
    const widget = (number: number) =>
      deck.slides[number - 1]!.blocks.find((block) => block.kind === 'widget');
    expect(widget(10)).toMatchObject({ params: { weights: [3, 1, -20], inputs: [1, 0, 1], threshold: 3 } });
    const desired = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0];
    const actual = [0.3, 0, 0.5, 0.2, 0, 0.1, 0.3, 0, 0, 0.9, 0.8];
    expect(widget(23)).toMatchObject({ params: { desired, actual }, builds: 1 });
    expect(plainText(deck.slides[20]!.notes)).toContain('not a digit');
  });
});
