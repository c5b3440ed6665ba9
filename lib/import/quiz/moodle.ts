// Moodle XML: questions with their kinds, HTML texts, pictures within the file, and what is said after an answer.

import type { FlowNode } from '../../deck/markdown';
import { decoded, type Read } from '../formats/format';
import { plainWords, words } from '../markdown/nodes';
import type { Given, Sink } from '../model';
import { all, at, attribute, one, parseXml, textOf, type Xml } from '../office/xml';
import { bankOf } from './bank';
import type { Answer, Option, Question } from './question';
import { blocksOf, type Form, lineOf, plainOf } from './said';

export function readMoodle(given: Given, sink: Sink): Read {
  const source = decoded(given);
  const lines = linesOfQuestions(source);
  const nodes = all(parseXml(source), 'question');
  let title = '';
  const questions: Question[] = [];
  for (const [i, node] of nodes.entries()) {
    const kind = attribute(node, 'type') ?? '';
    if (kind === 'category') {
      title ||=
        textOf(at(node, 'category', 'text'))
          .trim()
          .split('/')
          .at(-1) ?? '';
      continue;
    }
    sink.slide = questions.length + 1;
    questions.push(questionOf(node, kind, lines[i] ?? null, sink));
  }
  return bankOf(questions, title, sink);
}

const linesOfQuestions = (source: string): number[] =>
  [...source.matchAll(/<question[\s>]/g)].map(({ index }) => source.slice(0, index).split('\n').length);

const forms: Readonly<Record<string, Form>> = { markdown: 'markdown', plain_text: 'plain' };
const formOf = (node: Xml | undefined): Form => forms[attribute(node, 'format') ?? ''] ?? 'html';

/** The text of a node with the pictures that stand beside it, which become addresses that hold them. */
function sourceOf(node: Xml | undefined): string {
  const files = node ? all(node, 'file') : [];
  let text = textOf(one(node, 'text'));
  for (const file of files) {
    const name = attribute(file, 'name') ?? '';
    const data = `data:;base64,${textOf(file).replace(/\s/g, '')}`;
    for (const spelled of new Set([name, encodeURIComponent(name)]))
      text = text.split(`@@PLUGINFILE@@/${spelled}`).join(data);
  }
  return text;
}

function questionOf(node: Xml, kind: string, line: number | null, sink: Sink): Question {
  const told = one(node, 'questiontext');
  const plain = (each: Xml | undefined) => plainOf(sourceOf(each), formOf(each), line, sink);
  const conditional = ['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback', 'graderinfo'];
  const explanation = [plain(one(node, 'generalfeedback'))];
  const answers = all(node, 'answer');
  const name = textOf(at(node, 'name', 'text')).trim();
  const prompt = blocksOf(clozed(sourceOf(told), kind), formOf(told), line, sink);
  const own = kind === 'multichoice' ? [] : answers.map((each) => plain(one(each, 'feedback')));
  return {
    line,
    name,
    ...(kind === 'cloze'
      ? clozeOf(node, name, prompt)
      : { prompt, answer: answerOf(node, kind, line, sink) }),
    explanation: [...explanation, ...own],
    notes: conditional.map((name) => plain(one(node, name))),
  };
}

/** A cloze of one paragraph is a text with gaps; its name is what is asked. */
function clozeOf(node: Xml, name: string, prompt: readonly FlowNode[]): Pick<Question, 'prompt' | 'answer'> {
  const told = [...textOf(at(node, 'questiontext', 'text')).matchAll(gap)];
  const accepted = told.map(([, inside = '']) => rightIn(inside));
  const [only, ...rest] = prompt;
  if (only?.type !== 'paragraph' || rest.length > 0 || accepted.some((each) => each.length === 0))
    return { prompt, answer: gapsOf(node, 'cloze') };
  return { prompt: [words(name || '…')], answer: { kind: 'gaps', text: plainWords([only]), accepted } };
}

const gap = /\{\d*:[A-Z_]+:([^}]*)\}/g;

/** `=Paris#yes~%50%paris~Rome`: what is wholly right. */
const rightIn = (inside: string): string[] =>
  [...inside.matchAll(/(?:^|~)\s*(=|%100%)([^~#]*)/g)].map(([, , text = '']) =>
    text.replace(/:[\d.]+$/, '').trim(),
  );

/** Gaps of a cloze are lines. */
const clozed = (text: string, kind: string): string =>
  kind === 'cloze' ? text.replace(gap, ' _____ ') : text;

const fractionOf = (node: Xml): number => Number(attribute(node, 'fraction') ?? 0);

function answerOf(node: Xml, kind: string, line: number | null, sink: Sink): Answer {
  const answers = all(node, 'answer');
  const plain = (each: Xml | undefined) => plainOf(sourceOf(each), formOf(each), line, sink);
  const wordsOf = (each: Xml) => lineOf(textOf(one(each, 'text')), formOf(each), line, sink);
  switch (kind) {
    case 'multichoice':
    case 'calculatedmulti':
      return optionsOf(node, line, sink);
    case 'truefalse': {
      const right = answers.reduce<Xml | undefined>(
        (a, b) => (a && fractionOf(a) >= fractionOf(b) ? a : b),
        undefined,
      );
      return { kind: 'true-false', right: /^\s*(true|wahr|verdadeiro|vrai|1)/i.test(plain(right)) };
    }
    case 'shortanswer':
    case 'regexp': {
      const best = Math.max(...answers.map(fractionOf), 0);
      return { kind: 'text', accepted: answers.filter((each) => fractionOf(each) === best).map(plain) };
    }
    case 'numerical':
    case 'calculated':
      return numberOf(answers, plain);
    case 'matching':
    case 'ddmatch': {
      const pairs = all(node, 'subquestion').map(
        (each) => [plain(each), plain(one(each, 'answer'))] as const,
      );
      return { kind: 'pairs', pairs };
    }
    case 'ordering':
      return { kind: 'order', items: answers.map(wordsOf) };
    case 'essay':
      return { kind: 'open' };
    case 'description':
      return { kind: 'words' };
    default:
      return gapsOf(node, kind);
  }
}

function numberOf(answers: readonly Xml[], plain: (each: Xml | undefined) => string): Answer {
  const [best] = [...answers].sort((a, b) => fractionOf(b) - fractionOf(a));
  const right = Number(plain(best));
  if (!best || !Number.isFinite(right) || Math.abs(right) > 1e8) return { kind: 'none' };
  return { kind: 'number', right, tolerance: Math.abs(Number(textOf(one(best, 'tolerance')) || 0)) || 0 };
}

/** What belongs into a cloze's gaps, or onto what is dragged, is for the presenter. */
function gapsOf(node: Xml, kind: string): Answer {
  const text = textOf(at(node, 'questiontext', 'text'));
  const gaps = kind === 'cloze' ? [...text.matchAll(gap)].map(([, inside = '']) => inside) : [];
  const dragged = all(node, 'dragbox')
    .concat(all(node, 'selectoption'))
    .map((each) => textOf(one(each, 'text')));
  const told = [...gaps, ...dragged].map((each) => each.trim()).filter((each) => each !== '');
  if (told.length === 0) return { kind: 'none' };
  return { kind: 'pairs', pairs: told.map((each, i) => ['', `${i + 1}: ${each}`] as const) };
}

function optionsOf(node: Xml, line: number | null, sink: Sink): Answer {
  const answers = all(node, 'answer');
  const several =
    textOf(one(node, 'single')).trim() === 'false' || textOf(one(node, 'single')).trim() === '0';
  const best = Math.max(...answers.map(fractionOf), 0);
  const options = answers.map((each): Option => {
    const fraction = fractionOf(each);
    const why = one(each, 'feedback');
    return {
      words: lineOf(sourceOf(each), formOf(each), line, sink),
      right: several ? fraction > 0 : fraction > 0 && fraction === best,
      feedback: plainOf(sourceOf(why), formOf(why), line, sink),
    };
  });
  if (!several && answers.some((each) => fractionOf(each) > 0 && fractionOf(each) < best))
    sink.lose(line, { code: 'question', why: 'weights', text: '' });
  return { kind: 'options', options, several };
}
