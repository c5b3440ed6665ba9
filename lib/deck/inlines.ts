// What stands within a line: syntax tree → Inline. Anything that could run or load something is reported.

import type { Inline } from './deck';
import { readFormula, readSay } from './formula';
import type { PhrasingNode } from './markdown';
import type { Scope } from './scope';

export function readInlines(nodes: readonly PhrasingNode[], scope: Scope): Inline[] {
  const inlines: Inline[] = [];
  let skipTo = 0;
  for (const node of nodes) {
    const start = node.position?.start.offset ?? skipTo;
    const end = node.position?.end.offset ?? start;
    if (end > start && end <= skipTo) continue;
    if (node.type === 'inlineMath') skipTo = end + readSay(scope.source.slice(end)).length;
    const skipped = node.type === 'text' ? Math.max(0, skipTo - start) : 0;
    const inline = node.type === 'text' ? words(node.value.slice(skipped)) : readInline(node, scope);
    if (inline) push(inlines, inline);
  }
  return inlines;
}

/** A line's end in the source is a space on the slide. */
const words = (text: string): Inline => ({ kind: 'text', text: text.replace(/\s*\n\s*/g, ' ') });

/** Adjacent texts become one. */
function push(inlines: Inline[], next: Inline): void {
  const last = inlines.at(-1);
  if (next.kind === 'text' && next.text === '') return;
  if (last?.kind === 'text' && next.kind === 'text') {
    inlines[inlines.length - 1] = { kind: 'text', text: last.text + next.text };
  } else inlines.push(next);
}

function readInline(node: Exclude<PhrasingNode, { type: 'text' }>, scope: Scope): Inline | null {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      return { kind: node.type, children: readInlines(node.children, scope) };
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'break':
      return { kind: 'break' };
    case 'link':
      return readLink(node, scope);
    case 'inlineMath': {
      const { say } = readSay(scope.source.slice(node.position?.end.offset));
      const formula = readFormula(node.value, say, false, node, scope);
      return formula && { kind: 'formula', ...formula };
    }
    case 'textDirective':
      return readTextDirective(node, scope);
    case 'html':
      scope.report(node, { code: 'html', text: node.value.slice(0, 40) });
      return null;
    case 'image':
    case 'imageReference':
      scope.report(node, { code: 'image' });
      return null;
    default:
      scope.report(node, { code: 'notWithinALine', what: node.type });
      return null;
  }
}

function readLink(node: Extract<PhrasingNode, { type: 'link' }>, scope: Scope): Inline | null {
  if (!/^(https?:\/\/|mailto:)/i.test(node.url)) {
    scope.report(node, { code: 'badLink', url: node.url });
    return null;
  }
  return { kind: 'link', href: node.url, children: readInlines(node.children, scope) };
}

/** `:mark[words]`; a bare `:word`, as in "10:am", is just words. */
function readTextDirective(
  node: Extract<PhrasingNode, { type: 'textDirective' }>,
  scope: Scope,
): Inline | null {
  if (node.name === 'mark') return { kind: 'mark', children: readInlines(node.children, scope) };
  if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) {
    return { kind: 'text', text: `:${node.name}` };
  }
  scope.report(node, { code: 'unknownMark', name: node.name });
  return null;
}
