// A question of any bank → a slide with the activity that it becomes. Limits are those of activities; what does not fit stands on
// the slide as words.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { container, item, leaf, list, paragraph, plainWords, text, words } from '../markdown/nodes';
import type { ImportedSlide, QuestionFault, Sink } from '../model';
import { gapsOf, matchOf } from './matched';

export type Option = {
  readonly words: readonly PhrasingNode[];
  readonly right: boolean;
  /** What is said of it when it was chosen. */
  readonly feedback?: string;
};

export type Answer =
  | { readonly kind: 'options'; readonly options: readonly Option[]; readonly several: boolean }
  | { readonly kind: 'true-false'; readonly right: boolean }
  | { readonly kind: 'text'; readonly accepted: readonly string[] }
  | { readonly kind: 'number'; readonly right: number; readonly tolerance: number }
  | { readonly kind: 'order'; readonly items: readonly (readonly PhrasingNode[])[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [string, string])[] }
  /** A text with gaps, `_____`, and what is right in each. */
  | { readonly kind: 'gaps'; readonly text: string; readonly accepted: readonly (readonly string[])[] }
  /** Anything can be answered. */
  | { readonly kind: 'open' }
  /** No answer is right, or none that an activity can ask for. */
  | { readonly kind: 'none' }
  /** Words between questions. */
  | { readonly kind: 'words' };

export type Question = {
  readonly line: number | null;
  readonly name: string;
  readonly prompt: readonly FlowNode[];
  readonly answer: Answer;
  readonly explanation: readonly string[];
  readonly seconds?: number;
  readonly notes?: readonly string[];
};

const mostPrompt = 280;
const mostOption = 200;

/** `number` makes the activity's id; counts from 1. */
export function questionSlide(question: Question, number: number, sink: Sink): ImportedSlide {
  const lost = (why: QuestionFault) =>
    sink.lose(question.line, { code: 'question', why, text: plainWords(question.prompt) });
  const activity = activityOf(question, `q${number}`, lost);
  const { above, label } = asked(question.prompt, activity === null, lost);
  const own = question.name.trim();
  const notes = (question.notes ?? []).filter((note) => note.trim() !== '').map(words);
  return {
    blocks: [...above, ...(activity?.(label) ?? [...belowOf(question), ...question.explanation.map(words)])],
    notes: [...notes, ...(activity === null ? answerNotes(question) : openNotes(question))],
    ...(own !== '' && { name: own }),
  };
}

type Asking = (label: readonly PhrasingNode[]) => FlowNode[];

/** A prompt is one line: what is more stands above it on the slide. */
function asked(prompt: readonly FlowNode[], alone: boolean, lost: (why: QuestionFault) => void) {
  if (alone) return { above: [...prompt], label: [] };
  const plain = prompt.filter(({ type }) => type === 'paragraph' || type === 'heading');
  const rest = prompt.filter((block) => !plain.includes(block));
  const label = plain.flatMap((block, i): PhrasingNode[] => [
    ...(i > 0 ? [text(' ')] : []),
    ...('children' in block ? oneLine(block.children as PhrasingNode[]) : []),
  ]);
  if (label.length > 0 && plainWords(label).length <= mostPrompt) return { above: rest, label };
  if (label.length > 0) lost('long');
  const short = plainWords(label.length > 0 ? label : rest)
    .slice(0, mostPrompt - 1)
    .trimEnd();
  return { above: [...plain, ...rest], label: [text(label.length > 0 ? `${short}…` : short || '?')] };
}

export const oneLine = (nodes: readonly PhrasingNode[]): PhrasingNode[] =>
  nodes.map((node) => (node.type === 'break' ? text(' ') : node));

function activityOf(
  { answer, explanation, seconds }: Question,
  id: string,
  lost: (why: QuestionFault) => void,
): Asking | null {
  const timed: Record<string, string> = seconds === undefined ? {} : { seconds: String(seconds) };
  const said = explanation.filter((each) => each.trim() !== '').map(words);
  const held =
    (name: string, attributes: Record<string, string>, below: readonly FlowNode[]): Asking =>
    (label) =>
      below.length > 0
        ? [container(name, below, { id, ...attributes, ...timed }, label)]
        : [{ ...leaf(name, { id, ...attributes, ...timed }), children: [...label] as never[] } as FlowNode];
  switch (answer.kind) {
    case 'options':
      return optionsOf(answer, said, held, lost);
    case 'true-false':
      return held('true-false', { right: String(answer.right) }, said);
    case 'number':
      return held('number', numberOf(answer), said);
    case 'text':
      return textOf(answer, said, held, lost);
    case 'order':
      return orderOf(answer, said, held, lost);
    case 'open':
      return held('free-text', {}, []);
    case 'pairs':
    case 'gaps':
      return matchedOf(answer, said, held, lost);
    case 'words':
      return null;
    default:
      lost('kind');
      return null;
  }
}

type Made = (said: readonly FlowNode[], held: Held, lost: (why: QuestionFault) => void) => Asking | null;

function textOf(
  answer: Extract<Answer, { kind: 'text' }>,
  ...[said, held, lost]: Parameters<Made>
): Asking | null {
  const accepted = unique(answer.accepted.map((each) => each.trim())).filter((each) => each !== '');
  if (accepted.length > 0 && accepted.every((each) => each.length <= mostOption))
    return held('text', {}, [list(accepted.slice(0, 30).map((each) => item([words(each)]))), ...said]);
  lost('kind');
  return null;
}

function matchedOf(
  answer: Extract<Answer, { kind: 'pairs' | 'gaps' }>,
  ...[said, held, lost]: Parameters<Made>
): Asking | null {
  const made = answer.kind === 'pairs' ? matchOf(answer.pairs) : gapsOf(answer.text, answer.accepted);
  if (made) return held(made.name, {}, [...made.below, ...said]);
  lost('kind');
  return null;
}

function orderOf(
  answer: Extract<Answer, { kind: 'order' }>,
  ...[said, held, lost]: Parameters<Made>
): Asking | null {
  const items = answer.items.map((each) => oneLine(each)).filter((each) => fits(each));
  const whole = items.length >= 2 && items.length <= 8 && items.length === answer.items.length;
  if (whole && unique(items.map(plainWords)).length === items.length)
    return held('order', {}, [
      list(
        items.map((each) => item([paragraph(...each)])),
        true,
        1,
      ),
      ...said,
    ]);
  lost('options');
  return null;
}

const fits = (nodes: readonly PhrasingNode[]): boolean => {
  const { length } = plainWords(nodes);
  return length > 0 && length <= mostOption;
};
const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

type Held = (name: string, attributes: Record<string, string>, below: readonly FlowNode[]) => Asking;

function optionsOf(
  { options, several }: Extract<Answer, { kind: 'options' }>,
  said: readonly FlowNode[],
  held: Held,
  lost: (why: QuestionFault) => void,
): Asking | null {
  const seen = new Set<string>();
  const told = options.filter(({ words: each }) => {
    const plain = plainWords(each).replace(/\s+/g, ' ');
    return !seen.has(plain) && seen.add(plain);
  });
  if (told.length < options.length) lost('twice');
  if (told.length < 2 || told.length > 8 || !told.every(({ words: each }) => fits(each))) {
    lost(told.every(({ words: each }) => fits(each)) ? 'options' : 'long');
    return null;
  }
  const right = told.filter((each) => each.right).length;
  if (right === 0) lost('right');
  const feedback = told.flatMap(({ words: each, feedback: why = '' }) =>
    why.trim() === ''
      ? []
      : [paragraph({ type: 'strong', children: oneLine(each) as never[] }, text(`: ${why.trim()}`))],
  );
  const shown = (boxes: boolean) =>
    list(told.map((each) => item([paragraph(...oneLine(each.words))], boxes ? each.right : null)));
  const name = right === 0 ? 'vote' : several || right > 1 ? 'choices' : 'choice';
  return held(name, {}, [shown(right > 0), ...said, ...feedback]);
}

/** From where to where one may guess: around the right number, by its size. */
function numberOf({ right, tolerance }: Extract<Answer, { kind: 'number' }>): Record<string, string> {
  const reach = 10 ** Math.max(1, Math.ceil(Math.log10(Math.abs(right) + tolerance + 1)));
  const rule: Record<string, string> =
    tolerance > 0 ? { rule: 'tolerance', tolerance: String(tolerance) } : {};
  return { right: String(right), ...rule, min: String(right < 0 ? -reach : 0), max: String(reach) };
}

/** What stands on the slide of a question that no activity asks: nothing of it tells what is right. */
function belowOf({ answer }: Question): FlowNode[] {
  switch (answer.kind) {
    case 'options':
      return [list(answer.options.map((each) => item([paragraph(...oneLine(each.words))])))];
    case 'pairs': {
      if (answer.pairs.every(([a]) => a === '')) return [];
      const column = (i: 0 | 1) => unique(answer.pairs.map((pair) => pair[i])).filter((each) => each !== '');
      const sorted = column(1).sort((a, b) => (a < b ? -1 : 1));
      return [column(0), sorted].map((some) => list(some.map((each) => item([words(each)]))));
    }
    case 'order':
      return [list(sortedWords(answer.items).map((each) => item([words(each)])))];
    default:
      return [];
  }
}

const sortedWords = (items: readonly (readonly PhrasingNode[])[]): string[] =>
  items.map(plainWords).sort((a, b) => (a < b ? -1 : 1));

/** What is said of an open question after it was answered. */
const openNotes = ({ answer, explanation }: Question): FlowNode[] =>
  answer.kind === 'open' ? explanation.filter((each) => each.trim() !== '').map(words) : [];

/** The answers of a question that no activity asks are the presenter's to know. */
function answerNotes({ answer }: Question): FlowNode[] {
  switch (answer.kind) {
    case 'gaps':
      return [
        list(
          answer.accepted.map((each) => item([words(each.join(', '))])),
          true,
          1,
        ),
      ];
    case 'pairs':
      return answer.pairs.length > 0
        ? [
            list(
              answer.pairs.map(([a, b]) => item([words([a, b].filter((each) => each !== '').join(' → '))])),
            ),
          ]
        : [];
    case 'options': {
      const many = answer.options.length > 8 || answer.options.some((each) => !fits(each.words));
      const right = answer.options.filter((each) => each.right);
      return many && right.length > 0
        ? [list(right.map((each) => item([paragraph(text('✓ '), ...oneLine(each.words))])))]
        : [];
    }
    default:
      return [];
  }
}
