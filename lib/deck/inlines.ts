// What stands within a line: syntax tree → Inline. Anything that could run or load something is reported.

import type { Inline } from './deck';
import { readFormula, readSay } from './formula';
import type { PhrasingNode } from './markdown';
import { tagged, withTail, writtenIn } from './pictures/lift';
import { readShown, tailAt, type WithTail } from './pictures/read';
import type { Scope } from './scope';
import { foldTags, type LineNode, type TagNode } from './text/html-lines';
import { joined, readMarks } from './text/marks';
import { wrappings } from './text/tags';

export function readInlines(nodes: readonly LineNode[], scope: Scope): Inline[] {
  return readMarks(joined(readNodes(foldTags(nodes as PhrasingNode[], scope), scope)), scope.lang);
}

function readNodes(nodes: readonly LineNode[], scope: Scope): Inline[] {
  const inlines: Inline[] = [];
  let skipTo = 0;
  for (const node of nodes) {
    const start = node.position?.start.offset ?? skipTo;
    const end = node.position?.end.offset ?? start;
    if (end > start && end <= skipTo) continue;
    if (node.type === 'inlineMath') skipTo = end + readSay(scope.source.slice(end)).length;
    if (isImage(node)) skipTo = end + tailAt(end, scope).length;
    const skipped = node.type === 'text' ? Math.max(0, skipTo - start) : 0;
    if (node.type === 'text') inlines.push(words(node.value.slice(skipped), node, scope));
    else inlines.push(...readInline(node, scope));
  }
  return inlines;
}

/** A line's end in the source is a space on the slide. */
function words(text: string, node: LineNode, scope: Scope): Inline {
  const lost = /\[\^?[^\][]{1,60}\]\[[^\][]{0,60}\]|\[\^[^\][\s]{1,60}\]/.exec(text)?.[0];
  if (lost && !scope.kept) scope.report(node, { code: 'noReference', text: lost });
  return { kind: 'text', text: text.replace(/\s*\n\s*/g, ' ') };
}

function readInline(node: Exclude<LineNode, { type: 'text' }>, scope: Scope): Inline[] {
  switch (node.type) {
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, children: readInlines(node.children, scope) }];
    case 'delete':
      return [{ kind: 'strike', children: readInlines(node.children, scope) }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return readLink(node.url, node, scope);
    case 'linkReference':
      return readLink(scope.references.links.get(node.identifier)?.url ?? '', node, scope);
    case 'footnoteReference':
      return [{ kind: 'note', number: scope.numberOf(node.identifier) }];
    case 'inlineMath': {
      const { say } = readSay(scope.source.slice(node.position?.end.offset));
      const formula = readFormula(node.value, say, false, node, scope);
      return formula ? [{ kind: 'formula', ...formula }] : [];
    }
    case 'textDirective':
      return readTextDirective(node, scope);
    case 'tag':
      return readTag(node, scope);
    case 'image':
    case 'imageReference':
      return readPicture(withTail(writtenIn(node, scope)!, scope), scope);
    default:
      return [];
  }
}

function readLink(
  href: string,
  node: Pick<TagNode, 'position'> & { readonly children: readonly LineNode[] },
  scope: Scope,
): Inline[] {
  const children = readInlines(node.children, scope);
  if (/^(https?:\/\/|mailto:)/i.test(href)) return [{ kind: 'link', href, children }];
  scope.report(node, { code: 'badLink', url: href });
  return [];
}

const isImage = (node: LineNode): boolean =>
  node.type === 'image' || node.type === 'imageReference' || (node.type === 'tag' && node.name === 'img');

/** A picture in the line: a clip has no room there. */
function readPicture(written: WithTail, scope: Scope): Inline[] {
  const shown = readShown(written, scope);
  if (shown?.kind === 'picture') return [shown];
  if (shown?.kind === 'clip') scope.report(written, { code: 'clipInLine' });
  return shown?.kind === 'elsewhere' ? [linkTo(shown)] : [];
}

export const linkTo = ({ href, text }: { href: string; text: string }): Inline => ({
  kind: 'link',
  href,
  children: [{ kind: 'text', text }],
});

/** Tags that Nudge has no form for leave their words. */
function readTag(tag: TagNode, scope: Scope): Inline[] {
  const { name, attributes } = tag;
  if (name === 'br') return [{ kind: 'break' }];
  if (name === 'wbr') return [];
  if (name === 'img' && attributes.src) {
    const at = tag.position ? { position: tag.position } : {};
    return readPicture(withTail({ ...at, ...tagged(attributes) }, scope), scope);
  }
  if (name === 'a' && attributes.href) return readLink(attributes.href, tag, scope);
  const children = readInlines(tag.children, scope);
  const kind = Object.hasOwn(wrappings, name) ? wrappings[name] : undefined;
  if (kind) return [{ kind, children }];
  scope.warnOfTag(tag, name);
  return children;
}

/** `:mark[words]`; a bare `:word`, as in "10:am", is just words. */
function readTextDirective(node: Extract<PhrasingNode, { type: 'textDirective' }>, scope: Scope): Inline[] {
  if (node.name === 'mark') return [{ kind: 'mark', children: readInlines(node.children, scope) }];
  if (node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0) {
    return [{ kind: 'text', text: `:${node.name}` }];
  }
  scope.report(node, { code: 'unknownMark', name: node.name });
  return [];
}
