// Nodes of Nudge's Markdown, made by hand.

import type { Directive, FlowNode, PhrasingNode } from '../../deck/markdown';

export const text = (value: string): PhrasingNode => ({ type: 'text', value });
export const html = (value: string): PhrasingNode => ({ type: 'html', value });
export const paragraph = (...children: PhrasingNode[]): FlowNode => ({ type: 'paragraph', children });
export const words = (value: string): FlowNode => paragraph(text(value));
export const heading = (depth: number, ...children: PhrasingNode[]): FlowNode => ({
  type: 'heading',
  depth: depth < 2 ? 1 : depth === 2 ? 2 : 3,
  children,
});
export const code = (value: string, lang: string | null = null, meta: string | null = null): FlowNode => ({
  type: 'code',
  lang,
  meta,
  value,
});
export const item = (children: readonly FlowNode[], checked: boolean | null = null) => ({
  type: 'listItem' as const,
  spread: false,
  checked,
  children: children as never[],
});
export const list = (
  items: readonly ReturnType<typeof item>[],
  ordered = false,
  start: number | null = null,
): FlowNode => ({ type: 'list', ordered, start, spread: false, children: [...items] });

export const leaf = (name: string, attributes: Record<string, string> = {}): Directive => ({
  type: 'leafDirective',
  name,
  attributes,
  children: [],
});

/** `label` stands in square brackets behind the name. */
export function container(
  name: string,
  children: readonly FlowNode[],
  attributes: Record<string, string> = {},
  label: readonly PhrasingNode[] = [],
): Directive {
  const said = { type: 'paragraph', data: { directiveLabel: true }, children: [...label] };
  return {
    type: 'containerDirective',
    name,
    attributes,
    children: [...(label.length > 0 ? [said] : []), ...children] as never[],
  };
}

export const step = (): FlowNode => leaf('step');
export const isStep = (node: FlowNode): boolean => node.type === 'leafDirective' && node.name === 'step';
export const isSteps = (node: FlowNode): node is Extract<Directive, { type: 'containerDirective' }> =>
  node.type === 'containerDirective' && node.name === 'steps';

/** A table whose rows are as long as its first one; empty cells fill them up. */
export function table(rows: readonly (readonly (readonly PhrasingNode[])[])[], align?: unknown): FlowNode {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const cells = (row: readonly (readonly PhrasingNode[])[]) =>
    Array.from({ length: columns }, (_, i) => ({
      type: 'tableCell' as const,
      children: [...(row[i] ?? [])],
    }));
  const children = (rows.length > 0 ? rows : [[]]).map((row) => ({
    type: 'tableRow' as const,
    children: cells(row),
  }));
  return { type: 'table', align: (align ?? null) as null, children: children as never[] };
}

type Part = { readonly value?: unknown; readonly alt?: unknown; readonly children?: readonly unknown[] };

/** The words of a tree, with spaces between blocks. */
export function plainWords(nodes: readonly unknown[]): string {
  return (nodes as readonly Part[])
    .map(({ value, children }) => (typeof value === 'string' ? value : children ? plainWords(children) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
