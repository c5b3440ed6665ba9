// The lines of a paragraph, where they mean something: who said a quotation, and terms with what they mean.

import type { FlowNode, Paragraph, PhrasingNode } from '../markdown';

type Line = readonly PhrasingNode[];

/** What stands between line ends; backslash breaks count as such. */
export function linesOf(nodes: readonly PhrasingNode[]): Line[] {
  const lines: PhrasingNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type === 'text') {
      const [first = '', ...more] = node.value.split('\n');
      const text = (value: string): PhrasingNode => (more.length > 0 ? { type: 'text', value } : node);
      lines.at(-1)!.push(text(first));
      for (const each of more) lines.push([text(each.trimStart())]);
    } else lines.at(-1)!.push(node);
  }
  return lines
    .map((line) => line.filter((node) => node.type !== 'text' || node.value !== ''))
    .filter((line) => line.length > 0);
}

const startOf = ([first]: Line): string => (first?.type === 'text' ? first.value : '');

/** Without the sign at the line's beginning. */
function behind(line: Line, sign: RegExp): PhrasingNode[] {
  const [first, ...rest] = line;
  return first?.type === 'text'
    ? [{ type: 'text', value: first.value.replace(sign, '') }, ...rest]
    : [...line];
}

const dash = /^(?:—|–|―|--+)\s*/;

/** A last line that begins with a dash names the source; null if there is none. */
export function sourceOf(nodes: readonly FlowNode[]): { rest: FlowNode[]; source: PhrasingNode[] } | null {
  const last = nodes.at(-1);
  if (last?.type !== 'paragraph') return null;
  const lines = linesOf(last.children);
  const line = lines.at(-1);
  if (!line || !dash.test(startOf(line))) return null;
  const before = nodes.slice(0, -1);
  const source = behind(line, dash);
  if (lines.length === 1) return before.length > 0 ? { rest: before, source } : null;
  return { rest: [...before, { ...last, children: withoutLast(last.children, line) }], source };
}

/** A paragraph's nodes up to the line end before its last line. */
function withoutLast(nodes: readonly PhrasingNode[], line: Line): PhrasingNode[] {
  const kept = nodes.slice(0, nodes.length - line.length);
  const cut = nodes[nodes.length - line.length];
  if (cut?.type === 'text' && cut.value.includes('\n'))
    kept.push({ ...cut, value: cut.value.slice(0, cut.value.lastIndexOf('\n')) });
  else if (kept.at(-1)?.type === 'break') kept.pop();
  return kept;
}

const colon = /^:\s+/;

export type Defined = { readonly term: Line; readonly meanings: readonly Line[] };

/** A term on a line, and what it means on the next ones, behind colons; null if it is an ordinary paragraph. */
export function definedIn({ children }: Paragraph): Defined[] | null {
  const entries: { term: Line; meanings: Line[] }[] = [];
  for (const line of linesOf(children)) {
    const last = entries.at(-1);
    if (!colon.test(startOf(line))) {
      if (last?.meanings.length === 0) return null;
      entries.push({ term: line, meanings: [] });
    } else if (last) last.meanings.push(behind(line, colon));
    else return null;
  }
  return entries.at(-1)?.meanings.length ? entries : null;
}

/** A meaning may stand below its term with an empty line between. */
export function joinTerms(nodes: readonly FlowNode[]): FlowNode[] {
  const joined: FlowNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'paragraph' && last?.type === 'paragraph' && colon.test(startOf(node.children))) {
      const end: PhrasingNode = { type: 'text', value: '\n' };
      joined[joined.length - 1] = { ...last, children: [...last.children, end, ...node.children] };
    } else joined.push(node);
  }
  return joined;
}
