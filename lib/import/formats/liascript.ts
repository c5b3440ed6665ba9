// LiaScript: a comment of settings, a slide at each heading, words that a voice speaks as notes, blocks that come one by one, and
// questions.

import type { FlowNode } from '../../deck/markdown';
import { container, step } from '../markdown/nodes';
import { type Excerpt, excerpt, firstHeading, type Raw, readSlides, titled } from '../markdown/slides';
import { heldLines, linesOf } from '../markdown/source';
import type { Given, Sink } from '../model';
import { questionSlide } from '../quiz/question';
import { decoded, type Read } from './format';
import { type LiaQuiz, quizAt } from './lia-quiz';

type Quizzes = (LiaQuiz & { readonly line: number | null })[];

export function readLiaScript(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const { told, end } = headOf(lines);
  const left = [...told.keys()].filter((key) => !['author', 'language', 'comment', 'title'].includes(key));
  if (left.length > 0) sink.lose(1, { code: 'settings', text: left.join(', ') });
  const quizzes: Quizzes = [];
  const raws = slidesIn(lines, end).map((each) => spoken(each, quizzes));
  const asked = { count: 0 };
  const slides = readSlides(raws, sink, () => ({
    command: (comment) => /^\s*([\w-]+\s*=\s*("[^"]*"|'[^']*')\s*)+$/.test(comment),
    nodes: gathered,
    block: (node, within) => asking(node, within, { quizzes, asked, sink }),
  }));
  return {
    title: told.get('title') ?? firstHeading(slides),
    subtitle: '',
    lang: told.get('language') ?? '',
    slides: titled(slides),
  };
}

/** `author: …` and more in the comment that a course begins with. */
function headOf(lines: readonly string[]): { told: ReadonlyMap<string, string>; end: number } {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!lines[first]?.trimStart().startsWith('<!--')) return { told: new Map(), end: 0 };
  const end = lines.findIndex((line, i) => i >= first && line.includes('-->')) + 1;
  const pairs = lines.slice(first, end).flatMap((line) => {
    const [, key, value = ''] = /^(?:<!--)?\s*(@?[a-z][\w.-]*):\s*(.*?)\s*(?:-->)?$/i.exec(line) ?? [];
    return key === undefined ? [] : [[key.toLowerCase(), value] as const];
  });
  return pairs.length > 0 && end > 0 ? { told: new Map(pairs), end } : { told: new Map(), end: 0 };
}

/** Headings that lines of signs underline begin no slide. */
function slidesIn(lines: readonly string[], start: number): Excerpt[] {
  const held = heldLines(lines);
  const firsts = lines.flatMap((line, i) => (i >= start && !held[i] && /^#{1,6}\s/.test(line) ? [i] : []));
  return [start, ...firsts]
    .map((first, i) => excerpt(lines.slice(first, firsts[i]), first + 1))
    .filter(({ lines: own }) => own.some((line) => line.trim() !== ''));
}

const voice = /^\s*--\{\{[^}]*\}\}--\s*/;
const build = '<!-- ::step -->';

/** What is spoken, what comes by a click, and what is asked, each taken out of a slide's lines. */
function spoken(slide: Excerpt, quizzes: Quizzes): Raw {
  const held = heldLines(slide.lines);
  const body: Excerpt & { lines: string[]; from: number[] } = { lines: [], from: [] };
  const notes: Excerpt[] = [];
  const put = (i: number, ...lines: readonly string[]) => {
    for (const line of lines) {
      body.lines.push(line);
      body.from.push(slide.from[i] ?? 1);
    }
  };
  for (let i = 0; i < slide.lines.length; i++) {
    const line = slide.lines[i] ?? '';
    const quiz = held[i] ? null : quizAt(slide.lines, i);
    if (held[i]) put(i, line);
    else if (voice.test(line)) {
      const end = endOf(slide.lines, i);
      const said = slide.lines.slice(i, end).map((each) => each.replace(voice, '').trim());
      notes.push({ lines: [...said, ''], from: slide.from.slice(i, end + 1) });
      put(i, '');
      i = end - 1;
    } else if (quiz) {
      quizzes.push({ ...quiz, line: slide.from[i] ?? null });
      put(i, '', `<!-- ::quiz ${quizzes.length - 1} -->`, '');
      i = quiz.end - 1;
    } else put(i, ...plain(line));
  }
  return { body, notes };
}

/** The paragraph below a voice's mark, which may stand on a line of its own. */
function endOf(lines: readonly string[], start: number): number {
  let end = start + 1;
  const alone = (lines[start] ?? '').replace(voice, '').trim() === '';
  if (alone && lines[end]?.trim() === '') end += 1;
  while (end < lines.length && lines[end]?.trim() !== '' && !voice.test(lines[end] ?? '')) end += 1;
  return end;
}

/** `{{1}}` before a block or in it, `!?[film](…)`, and stars around blocks. */
function plain(line: string): string[] {
  if (/^\s*\*{3,}\s*$/.test(line)) return [''];
  const [, rest] = /^\s*\{\{[^}]*\}\}\s*(.*)$/.exec(line) ?? [];
  const words = (rest ?? line)
    .replace(/\{[\d-]+\}\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1')
    .replace(/(?:!\?|\?\?|(?<![\w!])\?)\[(?=[^\]]*\]\()/g, '[');
  return rest === undefined ? [words] : ['', build, '', words];
}

type Asking = { readonly quizzes: Quizzes; readonly asked: { count: number }; readonly sink: Sink };

const mark = /^<!-- ::quiz (\d+) -->$/;
const numberIn = (node: FlowNode | undefined): string | undefined =>
  node?.type === 'html' ? mark.exec(node.value.trim())?.[1] : undefined;

/** A question takes the paragraph before it along, as what it asks. */
function gathered(nodes: readonly FlowNode[]): FlowNode[] {
  return nodes.flatMap((node, i): FlowNode[] => {
    if (node.type === 'paragraph' && numberIn(nodes[i + 1]) !== undefined) return [];
    const number = numberIn(node);
    const before = nodes[i - 1];
    if (number !== undefined)
      return [container('quiz', before?.type === 'paragraph' ? [before] : [], { number })];
    return node.type === 'html' && node.value.trim() === build ? [step()] : [node];
  });
}

function asking(
  node: FlowNode,
  within: (nodes: readonly FlowNode[]) => FlowNode[],
  { quizzes, asked, sink }: Asking,
): FlowNode[] | null {
  if (node.type !== 'containerDirective' || node.name !== 'quiz') return null;
  const quiz = quizzes[Number(node.attributes?.number)];
  if (!quiz) return [];
  asked.count += 1;
  const prompt = within(node.children);
  return [...questionSlide({ ...quiz, name: '', prompt }, asked.count, sink).blocks];
}
