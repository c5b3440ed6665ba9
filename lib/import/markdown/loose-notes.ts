// Footnotes that nothing shows: one whose name another has, and one that nothing refers to. They become words where they stand.

import type { FlowNode } from '../../deck/markdown';

/** What a deck refers to, by the names of footnotes. */
export const referredTo = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(
    texts.flatMap((text) => [...text.matchAll(/\[\^([^\]\n]+)\](?!:)/g)].map(([, name = '']) => keyOf(name))),
  );

const keyOf = (name: string): string => name.trim().toLowerCase();

export function withoutLoose(nodes: readonly FlowNode[], referred: ReadonlySet<string>): FlowNode[] {
  const seen = new Set<string>();
  const settled = (some: readonly FlowNode[]): FlowNode[] =>
    some.flatMap((node): FlowNode[] => {
      if (node.type === 'footnoteDefinition') {
        const key = keyOf(node.identifier);
        if (seen.has(key) || !referred.has(key)) return settled(node.children);
        seen.add(key);
        return [node];
      }
      if (node.type !== 'blockquote') return [node];
      return [{ ...node, children: settled(node.children) as never[] }];
    });
  return settled(nodes);
}
