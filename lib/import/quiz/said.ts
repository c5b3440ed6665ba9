// The texts of a question bank, which are HTML, Markdown or plain, as blocks and as words of one line.

import type { FlowNode, PhrasingNode } from '../../deck/markdown';
import { clean } from '../markdown/clean';
import type { Tree } from '../markdown/fold';
import { plainWords, text } from '../markdown/nodes';
import { parseForeign } from '../markdown/parse';
import type { Sink } from '../model';

export type Form = 'html' | 'markdown' | 'plain';

export function blocksOf(source: string, form: Form, line: number | null, sink: Sink): FlowNode[] {
  const reading = { sink, lineOf: () => line };
  if (form === 'markdown') return clean(parseForeign(source), reading);
  if (form === 'html' && /<[a-z!/]|&[#\w]+;/i.test(source))
    return clean([{ type: 'html', value: source } as Tree], reading);
  return source
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => clean([text(part.trim()) as Tree], { ...reading, breaks: true }));
}

/** Words of one line: an option, an item. Pictures and other blocks are their words. */
export function lineOf(source: string, form: Form, line: number | null, sink: Sink): PhrasingNode[] {
  return inOneLine(blocksOf(source, form, line, sink));
}

export function inOneLine(blocks: readonly FlowNode[]): PhrasingNode[] {
  return blocks.flatMap((block, i): PhrasingNode[] => {
    const space = i > 0 ? [text(' ')] : [];
    if (block.type === 'paragraph' || block.type === 'heading') return [...space, ...block.children];
    if (block.type === 'code')
      return [...space, { type: 'inlineCode', value: block.value.replace(/\s+/g, ' ') }];
    if (block.type === 'math') return [...space, { type: 'inlineMath', value: block.value }];
    return [...space, text(plainWords([block]))];
  });
}

export const plainOf = (source: string, form: Form, line: number | null, sink: Sink): string =>
  plainWords(blocksOf(source, form, line, sink));
