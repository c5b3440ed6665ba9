// The footnotes of a slide: those that its words refer to, in the order of their numbers, each with the build of those words.

import { type Block, type Footnote, type Inline, inlineText } from '../deck';
import type { FlowNode, PhrasingNode } from '../markdown';
import type { Scope } from '../scope';

type Read = (nodes: readonly PhrasingNode[]) => Inline[];

/** The block of small print; none if nothing refers to a note. */
export function footnotesOf(blocks: readonly Block[], scope: Scope, read: Read): Block[] {
  const steps = new Map<number, number>();
  const walk = (value: unknown, step: number): void => {
    if (Array.isArray(value)) for (const each of value) walk(each, step);
    else if (typeof value === 'object' && value !== null) {
      const part = value as { kind?: unknown; number?: unknown; step?: unknown };
      const own = typeof part.step === 'number' ? part.step : step;
      if (part.kind === 'note' && typeof part.number === 'number') {
        steps.set(part.number, Math.min(own, steps.get(part.number) ?? own));
      } else for (const each of Object.values(value)) walk(each, own);
    }
  };
  walk(blocks, 0);
  const notes = [...scope.noted].flatMap(([identifier, number]): Footnote[] => {
    const step = steps.get(number);
    const definition = scope.references.footnotes.get(identifier);
    if (step === undefined || !definition) return [];
    if (definition.children.some(({ type }) => type !== 'paragraph'))
      scope.report(1, { code: 'footnoteOfWords' });
    const children = definition.children.flatMap((node) => wordsOf(node, read));
    return inlineText(children) === '' ? [] : [{ step, number, children }];
  });
  if (notes.length === 0) return [];
  const step = Math.min(...notes.map((note) => note.step));
  return [{ step, on: 'both', kind: 'footnotes', notes }];
}

const wordsOf = (node: FlowNode, read: Read): Inline[] =>
  node.type === 'paragraph' ? read(node.children) : [];
