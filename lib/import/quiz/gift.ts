// GIFT, Moodle's text format: a question is its words with its answers in braces.

import { decoded, type Read } from '../formats/format';
import { linesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { bankOf } from './bank';
import type { Answer, Option, Question } from './question';
import { blocksOf, type Form, lineOf, plainOf } from './said';

export function readGift(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  let category = '';
  const questions: Question[] = [];
  for (const { text, line } of paragraphs(lines)) {
    sink.slide = questions.length + 1;
    const [, named] = /^\$CATEGORY:\s*(.*)$/m.exec(text) ?? [];
    if (named !== undefined) category ||= named.split('/').at(-1)?.trim() ?? '';
    const rest = text.replace(/^\$CATEGORY:.*$/gm, '').trim();
    if (rest !== '') questions.push(questionOf(rest, line, sink));
  }
  return bankOf(questions, category, sink);
}

/** Between empty lines outside of braces. Lines of `//` are comments. */
function paragraphs(lines: readonly string[]): { text: string; line: number }[] {
  const some: { text: string; line: number }[] = [];
  let text: string[] = [];
  let first = 1;
  let depth = 0;
  const end = () => {
    if (text.some((line) => line.trim() !== '')) some.push({ text: text.join('\n'), line: first });
    text = [];
    depth = 0;
  };
  for (const [i, line] of lines.entries()) {
    if (/^\s*\/\//.test(line)) continue;
    if (line.trim() === '' && (depth === 0 || text.length > 200)) {
      end();
      continue;
    }
    if (text.length === 0) first = i + 1;
    text.push(line);
    const bare = line.replace(/\\./g, '');
    depth = Math.max(0, depth + (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0));
  }
  end();
  return some;
}

const escaped = /\\([~=#{}:\\n])/g;
const first = 0xe200;
const held = '~=#{}:\\n';
/** Signs behind a backslash are out of the way while the others are read. */
const hold = (text: string): string =>
  text.replace(escaped, (_, sign: string) => String.fromCharCode(first + held.indexOf(sign)));
const release = (text: string): string =>
  text.replace(/[\ue200-\ue207]/g, (sign) => {
    const is = held[sign.charCodeAt(0) - first] ?? '';
    return is === 'n' ? '\n' : is;
  });

function questionOf(source: string, line: number, sink: Sink): Question {
  let text = hold(source);
  const [whole = '', name = ''] = /^::([\s\S]*?)::\s*/.exec(text) ?? [];
  text = text.slice(whole.length);
  const [mark = '', said] = /^\[(html|moodle|plain|markdown)\]\s*/i.exec(text) ?? [];
  text = text.slice(mark.length);
  const form: Form =
    said?.toLowerCase() === 'markdown' ? 'markdown' : said?.toLowerCase() === 'plain' ? 'plain' : 'html';
  const open = text.indexOf('{');
  const close = open === -1 ? -1 : text.lastIndexOf('}');
  const around = (prompt: string) => blocksOf(release(prompt).trim(), form, line, sink);
  const base = { line, name: release(name).trim(), explanation: [] as string[] };
  if (open === -1 || close < open) return { ...base, prompt: around(text), answer: { kind: 'words' } };
  const tail = text.slice(close + 1).trim();
  const prompt = around(tail === '' ? text.slice(0, open) : `${text.slice(0, open)} _____ ${tail}`);
  const [inside = '', ...general] = text.slice(open + 1, close).split('####');
  const why = general.map((each) => plainOf(release(each), form, line, sink));
  const { answer, feedback } = answerOf(
    inside.trim(),
    (each) => lineOf(release(each).trim(), form, line, sink),
    (each) => plainOf(release(each).trim(), form, line, sink),
  );
  return { ...base, prompt, answer, explanation: [...feedback, ...why] };
}

type Told = { answer: Answer; feedback: string[] };
type Words = (text: string) => Option['words'];
type Plain = (text: string) => string;

function answerOf(inside: string, words: Words, plain: Plain): Told {
  if (inside === '') return { answer: { kind: 'open' }, feedback: [] };
  const [, truth, rest = ''] = /^(TRUE|FALSE|T|F)\b\s*([\s\S]*)$/i.exec(inside) ?? [];
  if (truth !== undefined && (rest === '' || rest.startsWith('#'))) {
    const feedback = rest
      .split('#')
      .map(plain)
      .filter((each) => each !== '');
    return { answer: { kind: 'true-false', right: /^t/i.test(truth) }, feedback };
  }
  if (inside.startsWith('#')) return numberOf(inside.slice(1), plain);
  const parts = [...inside.matchAll(/([=~])([^=~]*)/g)].map(([, sign, text = '']) =>
    partOf(sign === '=', text),
  );
  if (parts.length === 0) return { answer: { kind: 'text', accepted: [plain(inside)] }, feedback: [] };
  if (parts.every(({ text }) => text.includes('->'))) {
    const pairs = parts
      .map(({ text }) => text.split('->').map(plain))
      .map(([a = '', b = '']) => [a, b] as const);
    return { answer: { kind: 'pairs', pairs }, feedback: [] };
  }
  if (parts.every(({ equals }) => equals)) return typedOf(parts, plain);
  const options = parts.map(({ text, right, weight, feedback }) => ({
    words: words(text),
    right: right || weight > 0,
    feedback: plain(feedback),
  }));
  const several = !parts.some(({ right }) => right) && options.filter(({ right }) => right).length > 0;
  const single = several
    ? options
    : options.map((option, i) => ({ ...option, right: parts[i]?.right === true }));
  return { answer: { kind: 'options', options: single, several }, feedback: [] };
}

/** What is right in part counts as not right, and is told with the answer. */
function typedOf(parts: readonly ReturnType<typeof partOf>[], plain: Plain): Told {
  const whole = parts.filter(({ right }) => right);
  const accepted = (whole.length > 0 ? whole : parts).map(({ text }) => plain(text));
  const partly = parts.filter((each) => whole.length > 0 && !each.right);
  const feedback = parts.map((each) => plain(each.feedback)).filter((each) => each !== '');
  return {
    answer: { kind: 'text', accepted },
    feedback: [...feedback, ...partly.map(({ text, weight }) => `${plain(text)}: ${weight} %`)],
  };
}

function partOf(right: boolean, source: string) {
  const [text = '', ...feedback] = source.split('#');
  const [whole = '', percent] = /^\s*%(-?[\d.]+)%\s*/.exec(text) ?? [];
  const weight = Number(percent ?? 0);
  return {
    equals: right,
    right: right && (percent === undefined || weight === 100),
    weight,
    text: text.slice(whole.length),
    feedback: feedback.join('#'),
  };
}

/** `3.14:0.01`, `1..5`, or several of them behind `=`. */
function numberOf(inside: string, plain: Plain): Told {
  const [source = '', ...feedback] = inside.replace(/^\s*=?(%[\d.]+%)?/, '').split(/#|(?<=.)[=~]/);
  const text = source.replace(/[\ue205]/g, ':').trim();
  const [, low, high] = /^(-?[\d.]+)\s*\.\.\s*(-?[\d.]+)$/.exec(text) ?? [];
  const [right = Number.NaN, tolerance = 0] =
    low !== undefined && high !== undefined
      ? [(Number(low) + Number(high)) / 2, Math.abs(Number(high) - Number(low)) / 2]
      : text.split(':').map(Number);
  if (!Number.isFinite(right) || Math.abs(right) > 1e8)
    return { answer: { kind: 'none' }, feedback: [plain(inside)] };
  return {
    answer: { kind: 'number', right, tolerance: tolerance || 0 },
    feedback: feedback.slice(0, 1).map(plain),
  };
}
