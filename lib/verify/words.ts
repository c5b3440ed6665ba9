// What a verification found, put into words. Pure.

import type { Words } from '../words/words';
import type { Kept } from './kept';
import type { Count, Found, RunVerdict } from './verify';

/** Whether everything that was recorded is what training again gives. What is not kept any more can't be false. */
export function isTrue(runs: readonly RunVerdict[]): boolean {
  return runs.every(({ first }) => first === null);
}

export function verdictText(
  { session }: Pick<Kept, 'session'>,
  runs: readonly RunVerdict[],
  words: Words['verify'],
): string {
  const trained = runs.filter(({ counts }) => Object.values(counts).some((count) => of(count) > 0));
  return [
    words.head(session.title, dayOf(session.createdAt), session.id),
    ...trained.flatMap((run, n) => ['', ...runLines(run, trained.length > 1 ? n + 1 : null, words)]),
    '',
    words.verdict[outcomeOf(trained)],
  ].join('\n');
}

/** 2026-11-12 19:30, UTC. */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

function runLines(run: RunVerdict, place: number | null, words: Words['verify']): string[] {
  const { settings, recipe, counts, changes, steps, first } = run;
  const { sizes, seed } = settings;
  const shape = sizes.join('-');
  const kinds = ['report', 'checkpoint', 'reading'] as const;
  return [
    words.network(place, { shape, formulas: recipe, seed, miniBatches: steps, changes }),
    ...kinds
      .filter((kind) => of(counts[kind]) > 0)
      .map((kind) => {
        const { same, unknown } = counts[kind];
        return words.same(words.kinds[kind], same, of(counts[kind]), unknown);
      }),
    ...(first ? differenceLines(first, words) : []),
  ];
}

function differenceLines(found: Found, words: Words['verify']): string[] {
  const { kind, at, step, digit, figure, told, again } = found;
  const what = digit === undefined ? words.one[kind] : words.ofDrawing(words.one[kind], digit);
  return [
    words.difference(what, new Date(at).toISOString().slice(11, 23), step, figure),
    words.recorded(short(told, words)),
    words.again(short(again, words)),
  ];
}

function outcomeOf(trained: readonly RunVerdict[]): keyof Words['verify']['verdict'] {
  if (trained.length === 0) return 'untrained';
  if (!isTrue(trained)) return 'differs';
  const lost = trained.some(({ counts }) => Object.values(counts).some(({ unknown }) => unknown > 0));
  return lost ? 'partly' : 'same';
}

const of = ({ same, other, unknown }: Count) => same + other + unknown;

function short(value: unknown, words: Words['verify']): string {
  const text = JSON.stringify(value) ?? words.nothing;
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
