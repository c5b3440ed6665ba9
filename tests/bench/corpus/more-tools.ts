// What some tools write that no other does, taken out of a source before its words are counted: settings and marks are no words,
// and notes are the presenter's.

import type { Tool } from './markdown-source';

type Reading = { readonly text: string; readonly notes: readonly string[] };

export function withoutMarks(source: string, tool: Tool): Reading {
  const notes: string[] = [];
  const note = (pattern: RegExp, from: string): string =>
    from.replace(pattern, (_, said: string) => {
      notes.push(said);
      return '\n';
    });
  let text = drawnWords(source);
  text = note(/<aside\b[^>]*class=["'][^"']*\bnotes\b[^>]*>([\s\S]*?)<\/aside>/gi, text);
  // Signs by their names.
  if (tool === 'marp' || tool === 'deckset') text = text.replace(/(?<![\w:]):[a-z0-9_+-]+:(?![\w:])/g, ' ');
  if (tool === 'pandoc')
    text = note(/\\note(?:<[^>]*>|\[[^\]]*\])*\{((?:[^{}]|\{[^{}]*\})*)\}/g, text)
      .replace(/\\(?:begin|end)\{\w+\*?\}|\\[vh]space\*?\{[^}]*\}|\\(?:textcolor|color)\{[^}]*\}/g, ' ')
      .replace(
        /\\(?:pause|textbf|textit|emph|texttt|alert|underline|centering|item|small|tiny|vfill|hfill)\b/g,
        ' ',
      );
  // A slide's settings by their names.
  if (tool === 'remark') text = text.replace(/\{\{\s*[\w-]+\s*\}\}/g, ' ');
  if (tool === 'mdp')
    text = text
      .replace(/^(%.*\n)+/, '')
      .replace(/^\s*->(.*)<-\s*$/gm, '$1')
      .replace(/^\s*\^\s*$/gm, '');
  if (tool === 'fsreveal') {
    text = text
      .replace(/(?:^|(?<=\*{3}\n|-{3}\n))\s*(?:- [\w-]+ : .*\n)+/g, '')
      .replace(/\[lang=[^\]]*\]/g, '');
    text = note(/^ {0,3}' (.*)$/gm, text);
  }
  if (tool === 'liascript') {
    text = text.replace(/^\s*<!--[\s\S]*?-->/, '').replace(/<!--\s*[\w-]+\s*=[\s\S]*?-->/g, '');
    text = note(/^\s*--\{\{.*?\}\}--\s*\n?((?:.*\S.*\n?)*)/gm, text)
      .replace(/\{\{[^}]*\}\}/g, ' ')
      .replace(/\{[\d-]+\}\{/g, ' ')
      .replace(/\[[[(]\s*(?:[Xx]|\d*)\s*[\])]\]/g, ' ');
  }
  return { text, notes };
}

const fence = /^([ \t]*)(`{3,}|~{3,})[ \t]*\{?\.?mermaid\b[^\n]*\n([\s\S]*?)^[ \t]*\2`*[ \t]*$/gm;
const looks =
  /^\s*(%%|classDef\b|class [\w,\s]+ \w+;?\s*$|style\b|linkStyle\b|click\b|accTitle|accDescr|direction\b).*$/gm;
const keywords =
  /^\s*(graph|flowchart|sequenceDiagram|classDiagram|stateDiagram(-v2)?|erDiagram|gantt|pie( showData)?|mindmap|timeline|gitGraph|journey|subgraph|end|section|title|participant|actor|state|class|dateFormat\b.*|axisFormat\b.*|autonumber|activate|deactivate|loop|alt|else|opt|par|and|rect\b.*|[Nn]ote (right of|left of|over))\b(\s+(TD|TB|LR|RL|BT)\s*;?\s*$)?/gm;

/** Of a diagram its words count: a name that stands for other words is none, and neither is what its language says. */
function drawnWords(text: string): string {
  return text.replace(fence, (_, __, marks: string, inside: string) => {
    const plain = inside
      .replace(/^---\n[\s\S]*?^---\n/m, '')
      .replace(looks, '')
      .replace(keywords, ' ');
    const names = [...plain.matchAll(/\b([\w-]+?)(?:\[|\(|\{|>)(?=["\w([{/\\\p{L}])/gu)].map(
      ([, name]) => name,
    );
    const named = [...plain.matchAll(/^\s*([\w-]+) as\s/gm)].map(([, name]) => name);
    const others = new Set([...names, ...named]);
    // Words stand in brackets, quotes, between bars or behind a colon; elsewhere a name may stand.
    const words = plain
      .split(/(\[[^\]\n]*\]|\([^)\n]*\)|\{[^}\n]*\}|"[^"\n]*"|\|[^|\n]*\||:\s.*$)/m)
      .map((part, i) =>
        i % 2 === 1
          ? part
          : part.replace(/[\w-]+/g, (name) => (others.has(name) || name === 'as' ? ' ' : name)),
      )
      .join(' ');
    return `${marks}text\n${words.replace(/<br\s*\/?>/g, ' ').replace(/:::\w+/g, ' ')}\n${marks}`;
  });
}
