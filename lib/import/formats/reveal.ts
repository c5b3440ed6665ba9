// reveal.js Markdown, as reveal-md and reveal.js read it: rules between slides, two or four dashes between vertical ones, notes
// behind `Note:`.

import type { FlowNode } from '../../deck/markdown';
import { cutLines, isBlank, withNotes } from '../markdown/cut';
import { type Excerpt, firstHeading, type Manner, type Raw, readSlides, titled } from '../markdown/slides';
import { frontOf, linesOf, said, unused } from '../markdown/source';
import type { Given, Sink } from '../model';
import { codeMeta } from '../spelling';
import { decoded, type Read } from './format';
import { isCommand, withFragments } from './fragments';

const note = /^\s*notes?:/i;

export function readReveal(given: Given, sink: Sink): Read {
  const lines = linesOf(decoded(given));
  const { values, end } = frontOf(lines);
  const told = unused(values, ['title', 'lang', 'separator', 'verticalSeparator', 'notesSeparator']);
  if (told !== '') sink.lose(1, { code: 'settings', text: told });
  const ends = separators(said(values, 'separator'), said(values, 'verticalSeparator'));
  const cuts = cutLines(lines, end, ends).filter(
    (each, i, { length }) => length === 1 || i > 0 || !isBlank(each),
  );
  const slides = readSlides(
    cuts.map((each) => revealSlide(each, sink)),
    sink,
    revealManner,
  );
  return {
    title: said(values, 'title') || firstHeading(slides),
    subtitle: '',
    lang: said(values, 'lang'),
    slides: titled(slides),
  };
}

/** The settings' own lines of dashes, else three, and two or four between vertical slides. */
function separators(given: string, vertical: string): (line: string) => boolean {
  const patterns = [given, vertical].filter((each) => each !== '').map(pattern);
  const own = patterns.length === 2 ? [] : [/^-{3}\s*$/, /^-{4}\s*$/, /^-{2}\s*$/];
  const all = [...patterns, ...own].filter((each) => each !== null);
  return (line) => all.some((each) => each.test(line));
}

/** `\r?\n---\r?\n` as it is given in settings, for one line. */
function pattern(text: string): RegExp | null {
  const bare = text
    .replace(/\\r\??|\\n|\r|\n/g, '')
    .replace(/^\^|\$$/g, '')
    .replace(/\?/g, '');
  try {
    return bare.length < 60 ? new RegExp(`^${bare}\\s*$`) : null;
  } catch {
    return null;
  }
}

/** Notes, and the settings in a comment. */
export function revealSlide(slide: Excerpt, sink: Sink): Raw {
  const raw = withNotes(slide, note);
  const at = slide.lines.findIndex((line) => /<!--\s*\.?slide:?\s/.test(line));
  const [, told = ''] = /<!--\s*\.?slide:?\s([\s\S]*?)-->/.exec(slide.lines.slice(at).join('\n')) ?? [];
  const [, image] =
    /(?:data-background(?:-image)?|\bbg)\s*=\s*["']?([^"'\s]+\.[a-z]{3,4})["'\s]/i.exec(`${told} `) ?? [];
  if (at === -1 || told.trim() === '') return raw;
  if (image === undefined) {
    sink.lose(slide.from[at] ?? null, { code: 'settings', text: told.trim() });
    return raw;
  }
  return { ...raw, background: backdrop(image, sink, slide.from[at] ?? null) };
}

/** The picture that the slide's settings put behind it. */
export function backdrop(path: string, sink: Sink, line: number | null): string | undefined {
  if (/^(#|rgb|hsl|linear-|radial-|var\()/.test(path)) return undefined;
  return sink.picture(path, '', line) ?? undefined;
}

export function revealManner(): Manner {
  return { command: isCommand, nodes: (nodes) => withFragments(nodes.map(withMarks)) };
}

/** ` ```ts [1-2|4]` marks lines, as ` ```ts {1-2|4}` does here. */
export function withMarks(node: FlowNode): FlowNode {
  if (node.type !== 'code') return node;
  const info = `${node.lang ?? ''} ${node.meta ?? ''}`;
  const [, marks] = /\[(?:\d+:\s*)?([\d,\s|-]+)\]/.exec(info) ?? [];
  const [, language = ''] = /^([\w+#.-]*)/.exec(info) ?? [];
  return { ...node, lang: language || null, meta: codeMeta(marks?.replace(/\s/g, '') ?? null, null) };
}
