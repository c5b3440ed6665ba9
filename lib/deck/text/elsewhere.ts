// What other tools write between a slide's words and Nudge writes otherwise: notes after `Note:`, `???`, `^` or `%%`, and a slide's
// settings as lines of `key: value`. None of it is meant for the room.

import { type FlowNode, isDirective, type Paragraph } from '../markdown';
import type { Scope } from '../scope';

type Apart = { readonly shown: readonly FlowNode[]; readonly notes: readonly FlowNode[] };

/** `rest`: what follows on the slide is a note as well. */
type Sign = { readonly as: RegExp; readonly rest: boolean };

const signs: readonly Sign[] = [
  { as: /^(?:speaker )?notes?:[ \t]*(?:\n|$)?/i, rest: true },
  { as: /^\?\?\?[ \t]*(?:\n|$)/, rest: true },
  { as: /^\^[ \t]+/, rest: false },
  { as: /^%%\s*/, rest: false },
];

/** A slide's own notes, as other tools mark them, apart from what it shows. Directives stay where they are. */
export function notesApart(nodes: readonly FlowNode[], scope: Scope): Apart {
  const shown: FlowNode[] = [];
  const notes: FlowNode[] = [];
  let noting = false;
  for (const node of nodes) {
    const sign: Found | null = node.type === 'paragraph' && !noting ? signOf(node) : null;
    if (sign && node.type === 'paragraph') {
      scope.report(node, { code: 'notesElsewhere', text: sign.text.trim() });
      noting = sign.rest;
      notes.push(...without(node, sign.text));
    } else if (noting && !isDirective(node)) notes.push(node);
    else shown.push(node);
  }
  return { shown, notes };
}

type Found = { readonly text: string; readonly rest: boolean };

function signOf({ children: [first] }: Paragraph): Found | null {
  if (first?.type !== 'text') return null;
  for (const { as, rest } of signs) {
    const [text] = as.exec(first.value) ?? [];
    if (text) return { text, rest };
  }
  return null;
}

function without(node: Paragraph, sign: string): FlowNode[] {
  const [first, ...more] = node.children;
  const value = first?.type === 'text' ? first.value.slice(sign.length) : '';
  if (value === '' && more.length === 0) return [];
  return [{ ...node, children: [{ type: 'text', value }, ...more] }];
}

/** Settings that a slide can have in Slidev, besides those whose names begin a sentence. */
const settings =
  'layout|class|background|backgroundSize|clicks|clicksStart|transition|src|hide|disabled|level|routeAlias|zoom|hideInToc|image|url|dragPos|mdc|drawings|preload|fonts|theme|colorSchema';
const lines = new RegExp(
  `^\\s*((?:${settings}):[^\\n]*)\\n(?:[A-Za-z][\\w-]*:[^\\n]*\\n|[ \\t]+[^\\n]*\\n|- [^\\n]*\\n)*-{3,}[ \\t]*(?:\\n|$)`,
);

/** The first of the settings that a slide begins with, as Slidev writes them; null where it begins with words. */
export const settingsAhead = (source: string): string | null => lines.exec(`${source}\n`)?.[1] ?? null;
