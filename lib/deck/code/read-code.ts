// A code block → what is drawn of it, from build to build.

import type { Block } from '../deck';
import { type FlowNode, parseMarkdown } from '../markdown';
import { hint, nearest } from '../nearest';
import type { Placing } from '../placing';
import type { At, Scope } from '../scope';
import type { CodeFrame, CodeMark } from './code';
import { kindsOf } from './highlight';
import { isPlain, languageNames, languageOf } from './languages';
import { type CodeInfo, metaNames, readInfo } from './meta';
import { beyond, type Lines, placesOf } from './ranges';
import { diffSigns, readSigns } from './signs';

export type CodeNode = Extract<FlowNode, { type: 'code' }>;
type Building = Pick<Placing, 'step' | 'on' | 'nextBuild'>;

export function readCode(node: CodeNode, placing: Building, scope: Scope): Block | null {
  const info = infoOf(node);
  if (info.moves) return readMoves(node, placing, scope);
  const frame = readFrame(node, info, placing.step, placing, scope);
  return { on: placing.on, kind: 'code', ...frame };
}

/** The line of the slide at which a block begins, from 1. */
const lineOf = (at: At | number): number => (typeof at === 'number' ? at : (at.position?.start.line ?? 1));

const infoOf = ({ lang, meta }: CodeNode): CodeInfo => readInfo([lang, meta].filter(Boolean).join(' '));

/** Code that becomes other code: the blocks within it are its states. */
function readMoves(node: CodeNode, placing: Building, scope: Scope): Block | null {
  const inner = parseMarkdown(node.value);
  const states = inner.filter((each) => each.type === 'code');
  const line = lineOf(node);
  for (const other of inner) {
    if (other.type !== 'code') scope.report(line + (other.position?.start.line ?? 1), { code: 'moveOfCode' });
  }
  const [first, ...later] = states.map((state, i) => {
    const step = i === 0 ? placing.step : placing.nextBuild();
    return readFrame(state, infoOf(state), step, placing, scope, line + (state.position?.start.line ?? 1));
  });
  if (!first) {
    scope.report(node, { code: 'moveOfCode' });
    return null;
  }
  return { on: placing.on, kind: 'code', ...first, ...(later.length > 0 && { later }) };
}

/** `step` is the build in which the code appears; `at` the line of its opening marks. */
function readFrame(
  node: CodeNode,
  info: CodeInfo,
  step: number,
  { nextBuild }: Building,
  scope: Scope,
  at: At | number = node,
): CodeFrame {
  const language = readLanguage(info.language, at, scope);
  for (const text of info.unknown)
    scope.report(at, { code: 'codeMeta', text, ...hint(text.split(/[:=]/)[0] ?? text, metaNames) });
  const { text, changes: signed, marked, unknown } = readSigns(node.value);
  for (const { line, word } of unknown) scope.report(lineOf(at) + line + 1, { code: 'codeSign', word });
  const count = text.split('\n').length;
  const missing = beyond(info.groups, count);
  if (missing !== null) scope.report(at, { code: 'codeLine', line: missing, lines: count });
  const [first = 'all', ...rest] = info.groups;
  const appears = first === 'hide' ? nextBuild() : step;
  const groups = first === 'hide' ? rest : info.groups;
  const own = groups.length === 0 && marked ? [{ step: appears, lines: marked }] : [];
  const marks = [...own, ...marksOf(groups, count, appears, nextBuild)];
  const kinds = info.language === '' ? null : ((language && kindsOf(text, language)) ?? []);
  const changes = signed ?? (language === 'diff' ? diffSigns(text) : null);
  return {
    step: appears,
    text,
    ...(info.file !== null && { file: info.file }),
    ...(info.from !== null && { from: info.from }),
    ...(kinds && { kinds }),
    ...(changes !== null && { changes }),
    ...(marks.some(({ lines }) => lines !== null) && { marks }),
  };
}

function marksOf(groups: readonly Lines[], count: number, step: number, nextBuild: () => number): CodeMark[] {
  return groups.map((lines, i) => ({ step: i === 0 ? step : nextBuild(), lines: placesOf(lines, count) }));
}

/** The language's id; null if it has none, or one that nobody knows, which is reported. */
function readLanguage(name: string, at: At | number, scope: Scope): string | null {
  if (name === '' || isPlain(name)) return null;
  const known = languageOf(name);
  if (known === null) scope.report(at, { code: 'codeLanguage', name, near: nearest(name, languageNames) });
  return known;
}
