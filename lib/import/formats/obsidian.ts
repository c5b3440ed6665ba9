// Obsidian's slides (Advanced Slides, Slides Extended): reveal.js with embeds `![[x.png|alt]]`, links `[[page]]`, callouts and
// comments between `%%`.

import type { FlowNode } from '../../deck/markdown';
import { changed, cutLines, outsideCode, replaced } from '../markdown/cut';
import { words } from '../markdown/nodes';
import { type Excerpt, firstHeading, type Raw, readSlides, titled } from '../markdown/slides';
import { frontOf, linesOf, said, unused } from '../markdown/source';
import type { Given, Sink } from '../model';
import { decoded, type Read } from './format';
import { revealManner, revealSlide } from './reveal';

export function readObsidian(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const { values, end } = frontOf(lines);
  const told = unused(values, ['title', 'lang']);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const cuts = cutLines(lines, end, (line) => /^(---|--)\s*$/.test(line));
  const raws = cuts.map((each) => {
    const raw = revealSlide(each, sink);
    return {
      ...raw,
      body: plain(spacedTags(unblocked(raw.body))),
      notes: raw.notes?.map(plain) ?? [],
    } satisfies Raw;
  });
  const manner = revealManner();
  const slides = readSlides(raws, sink, () => ({
    ...manner,
    breaks: true,
    nodes: (nodes, text) => (manner.nodes?.(nodes, text) ?? nodes).map(callout),
    picture: (alt) => ({ alt: alt.replace(/\|?\s*\d+(x\d+)?\s*$/, '').trim(), look: {} }),
  }));
  return {
    title: said(values, 'title') || firstHeading(slides),
    subtitle: '',
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

/** A block's marks, `::: title`, name its look. */
const unblocked = (some: Excerpt): Excerpt =>
  changed(some, (line) => (/^\s*:{3,}\s*[\w-]*\s*$/.test(line) ? '' : line));

/** A line of nothing but tags encloses Markdown, also without empty lines around it. */
const spacedTags = (some: Excerpt): Excerpt =>
  replaced(some, (line) =>
    /^\s*(<\/?(grid|split|div|section|center|style)\b[^>]*>\s*)+$/.test(line) ? ['', line.trim(), ''] : null,
  );

/** Obsidian's own marks, as Markdown and HTML have them. */
function plain(some: Excerpt): Excerpt {
  let comment = false;
  return changed(some, (line) => {
    const marked = line.replace(/%%/g, () => {
      comment = !comment;
      return comment ? '<!--' : '-->';
    });
    return outsideCode(marked, (text) =>
      text
        .replace(
          /!\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g,
          (_, file: string, alt = '') => `![${alt}](<${file.trim()}>)`,
        )
        .replace(/\[\[([^\]|]+)\|([^\]]+)\]\]/g, '$2')
        .replace(/\[\[([^\]]+)\]\]/g, '$1')
        .replace(/==(?=\S)([^=]+?)==/g, '<mark>$1</mark>')
        .replace(/(?:^|\s)\^[a-z0-9-]+\s*$/i, ''),
    );
  });
}

/** `> [!tip] Title` is a quotation whose title is its first line. */
function callout(node: FlowNode): FlowNode {
  if (node.type !== 'blockquote') return node;
  const [first, ...rest] = node.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || start?.type !== 'text') return node;
  const found = /^\[!([\w-]+)(?:\|[^\]]*)?\][+-]?[ \t]*([^\n]*)\n?/.exec(start.value);
  if (!found) return node;
  const [whole, kind = '', title = ''] = found;
  const name = title.trim() || kind.charAt(0).toUpperCase() + kind.slice(1);
  const left = start.value.slice(whole.length);
  const more = [...(left === '' ? [] : [{ ...start, value: left }]), ...first.children.slice(1)];
  const head = words(name);
  const strong =
    head.type === 'paragraph' ? [{ type: 'strong' as const, children: head.children as never[] }] : [];
  const children = [
    { ...first, children: strong },
    ...(more.length > 0 ? [{ ...first, children: more }] : []),
    ...rest,
  ];
  return { ...node, children } as FlowNode;
}
