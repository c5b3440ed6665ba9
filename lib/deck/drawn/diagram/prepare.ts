// A diagram's source without what only another look would need, in an order that its reader understands.

export type Prepared = {
  /** The word that it begins with. */
  readonly kind: string;
  readonly title: string;
  /** Its lines, with their numbers in the source from 1. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
};

/** Colours, classes and links: the look is the talk's. */
const looks =
  /^\s*(%%|classDef\b|class\s+[\w,\s-]+\s+\w+\s*;?\s*$|style\s|linkStyle\s|click\s|cssClass\s|accTitle|accDescr|todayMarker|callback\s|link\s)/;

export function prepare(source: string): Prepared {
  const all = source.split('\n').map((text, i) => ({ line: i + 1, text }));
  const first = all.findIndex(({ text }) => text.trim() !== '');
  const opens = all[first]?.text.trim() === '---';
  const closes = opens ? all.findIndex(({ text }, i) => i > first && text.trim() === '---') : -1;
  const front = opens && closes > 0 ? all.slice(first, closes) : [];
  const body = all.slice(front.length > 0 ? closes + 1 : 0).filter(({ text }) => text.trim() !== '');
  const head = body.findIndex(({ text }) => !/^\s*%%/.test(text));
  const kind = body[head]?.text.trim().split(/[\s;]/)[0] ?? '';
  const isClass = kind.startsWith('classDiagram');
  const lines = body.slice(Math.max(0, head)).filter(({ text }) => {
    // In a class diagram `class` begins a class.
    if (isClass && /^\s*class\s/.test(text)) return true;
    return !looks.test(text);
  });
  const [, title = ''] =
    /^\s*title:\s*["']?(.*?)["']?\s*$/m.exec(front.map(({ text }) => text).join('\n')) ?? [];
  const plain = lines.map(({ line, text }) => ({ line, text: text.replace(/:::[\w-]+/g, '').trimEnd() }));
  return { kind, title, lines: /^(flowchart|graph)$/.test(kind) ? wordsFirst(groupsFirst(plain)) : plain };
}

/** A node belongs to the group that names it, wherever it was named before. */
function groupsFirst(lines: Prepared['lines']): Prepared['lines'] {
  const [head, ...rest] = lines;
  const [groups, others]: [Prepared['lines'][number][], Prepared['lines'][number][]] = [[], []];
  let depth = 0;
  for (const each of rest) {
    if (/^\s*subgraph\b/.test(each.text)) depth += 1;
    (depth > 0 ? groups : others).push(each);
    if (/^\s*end\s*;?$/.test(each.text)) depth = Math.max(0, depth - 1);
  }
  return head ? [head, ...groups, ...others] : [];
}

/** A node with its shape: `A[Words]`, `B{{"More words"}}`. */
const node = String.raw`\b([\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*)(?:\["[^"]*"\]|\(+"[^"]*"\)+|\{+"[^"]*"\}+|\[\[.*?\]\]|\[\(.*?\)\]|\[[/\\].*?[/\\]\]|\(\[.*?\]\)|\(\(\(.*?\)\)\)|\(\(.*?\)\)|\{\{.*?\}\}|\[.*?\]|\(.*?\)|\{.*?\}|>[^\]]*\])`;
const nodes = new RegExp(node, 'gu');
/** Nodes, the words of lines (`|yes|`, `-- yes -->`), and names. */
const pieces = new RegExp(
  String.raw`${node}|\|[^|]*\||(?<!-)--\s[^|>]*?--+[>ox]?|(?<!=)==\s[^|>]*?==+>?|-\.\s[^|>]*?\.-+>?|"[^"]*"|[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*`,
  'gu',
);
const keyword = /^\s*(subgraph|end|direction)\b/;

/** The words of a node stand where it is named first, wherever they were written. */
function wordsFirst(lines: Prepared['lines']): Prepared['lines'] {
  const written = new Map<string, string>();
  for (const { text } of lines.slice(1)) {
    if (keyword.test(text)) continue;
    for (const [whole, name = ''] of text.matchAll(nodes)) if (!written.has(name)) written.set(name, whole);
  }
  const seen = new Set<string>();
  return lines.map((each, i) => {
    if (i === 0 || keyword.test(each.text)) return each;
    const text = each.text.replace(pieces, (piece: string, name: string | undefined) => {
      const own = name ?? piece;
      const whole = written.get(own);
      if (whole === undefined || seen.has(own)) return piece;
      seen.add(own);
      return whole;
    });
    return { ...each, text };
  });
}
