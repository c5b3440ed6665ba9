// What links and footnotes refer to. Authors often write it once, at the end of the deck: it counts on every slide.

import type { Definition, FlowNode, FootnoteDefinition } from '../markdown';
import { marksOf } from '../pieces/fences';
import type { Piece } from '../pieces/split';

const starts = /^ {0,3}\[(\^?[^\]\n]{1,200})\]:[ \t]+\S/;

const keyOf = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

/** By label, what stands anywhere in a deck: lines of Markdown. The first of a label counts. */
export function referencesIn(slides: readonly Piece[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { text } of slides) {
    let fenced = false;
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      if (marksOf(line)) fenced = !fenced;
      const label = fenced ? undefined : starts.exec(line)?.[1];
      if (label === undefined || found.has(keyOf(label))) continue;
      const end = lines.findIndex((next, place) => place > i && !/^(?: {2,}|\t)\S/.test(next));
      found.set(keyOf(label), lines.slice(i, end === -1 ? lines.length : end).join('\n'));
    }
  }
  return found;
}

/** What a slide refers to and does not say itself, as Markdown to stand behind it. */
export function missingReferences(slide: string, references: ReadonlyMap<string, string>): string {
  if (references.size === 0 || !slide.includes('[')) return '';
  const used = new Set([...slide.matchAll(/\[([^\]\n]{1,200})\]/g)].map(([, label = '']) => keyOf(label)));
  const own = new Set(
    slide.split('\n').flatMap((line) => {
      const label = starts.exec(line)?.[1];
      return label === undefined ? [] : [keyOf(label)];
    }),
  );
  const missing = [...used].flatMap((label) => (own.has(label) ? [] : (references.get(label) ?? [])));
  return missing.length > 0 ? `\n\n${missing.join('\n\n')}\n` : '';
}

export type References = {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
};

export function collect(nodes: readonly FlowNode[]): References {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const walk = (some: readonly FlowNode[]): void => {
    for (const node of some) {
      if (node.type === 'definition') {
        if (!links.has(node.identifier)) links.set(node.identifier, node);
      } else if (node.type === 'footnoteDefinition') {
        if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
      } else if ('children' in node) walk(node.children as FlowNode[]);
    }
  };
  walk(nodes);
  return { links, footnotes };
}
