// What a verification found, in words. Pure.

import type { Kept } from './kept';
import type { Count, Found, RunVerdict } from './verify';

/** Nothing was told that training again does not give; what is not kept any more can't be false. */
export function isTrue(runs: readonly RunVerdict[]): boolean {
  return runs.every(({ first }) => first === null);
}

export function words({ session }: Pick<Kept, 'session'>, runs: readonly RunVerdict[]): string {
  const told = runs.filter(({ counts }) => Object.values(counts).some((count) => of(count) > 0));
  const day = new Date(session.createdAt).toISOString().slice(0, 16).replace('T', ' ');
  return [
    `${session.title}, ${day} (${session.id})`,
    ...told.flatMap((run, n) => ['', ...runWords(run, told.length > 1 ? `Network ${n + 1}` : 'The network')]),
    '',
    verdict(told),
  ].join('\n');
}

function runWords({ settings, counts, changes, steps, first }: RunVerdict, name: string): string[] {
  const { sizes, seed } = settings;
  const log = `${number(changes)} ${changes === 1 ? 'change' : 'changes'} in its log`;
  return [
    `${name}: ${sizes.join('-')}, seed ${seed}, ${number(steps)} mini-batches, ${log}`,
    ...line('reports', counts.report),
    ...line('checkpoints', counts.checkpoint),
    ...line('readings of drawings', counts.reading),
    ...(first ? foundWords(first) : []),
  ];
}

function line(name: string, count: Count): string[] {
  if (of(count) === 0) return [];
  const unknown = count.unknown > 0 ? `; ${number(count.unknown)} can't be told any more` : '';
  return [`  ${name}: ${number(count.same)} of ${number(of(count))} the same, bit for bit${unknown}`];
}

const kinds = { report: 'the report', checkpoint: 'the checkpoint', reading: 'the reading' } as const;

function foundWords({ kind, at, step, digit, figure, told, again }: Found): string[] {
  const of = digit === undefined ? '' : ` of drawing ${digit}`;
  const time = new Date(at).toISOString().slice(11, 23);
  return [
    `  First difference: ${kinds[kind]}${of} of ${time} UTC, mini-batch ${number(step)}, ${figure}:`,
    `    told  ${short(told)}`,
    `    again ${short(again)}`,
  ];
}

function verdict(told: readonly RunVerdict[]): string {
  if (told.length === 0) return 'Nothing was trained in this session: there is no curve to check.';
  if (!isTrue(told)) {
    return 'NOT TRUE: this seed and log lead to other figures, or another version of Nudge wrote them.';
  }
  const unknown = told.some(({ counts }) => Object.values(counts).some((count) => count.unknown > 0));
  return unknown
    ? 'As far as it is kept, the curves are true: the same seed and log lead to the same figures.'
    : 'The curves are true: the same seed and log lead to the same figures.';
}

const of = ({ same, other, unknown }: Count) => same + other + unknown;
const number = (n: number) => n.toLocaleString('en');
const short = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
};
