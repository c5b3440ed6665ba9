// A slide's foreign Markdown → its blocks and notes. Each format says where its slides and notes are, and what its own marks mean.

import type { FlowNode } from '../../deck/markdown';
import { missingReferences, referencesIn } from '../../deck/text/references';
import type { ImportedSlide, Layout, Sink } from '../model';
import { pictureBlock } from '../spelling';
import { clean, type Hooks } from './clean';
import type { LineReading } from './lines';
import { referredTo, withoutLoose } from './loose-notes';
import { plainWords, words } from './nodes';
import { parseForeign } from './parse';

/** Some lines of the source. `lines[i]` stood at line `from[i]` (from 1), so that lines may be put in and taken out. */
export type Excerpt = { readonly lines: readonly string[]; readonly from: readonly number[] };

export const excerpt = (lines: readonly string[], first: number): Excerpt => ({
  lines,
  from: lines.map((_, i) => first + i),
});

export type Raw = {
  readonly body: Excerpt;
  readonly notes?: readonly Excerpt[];
  readonly name?: string;
  readonly layout?: Layout;
  /** A picture's name in the deck. */
  readonly background?: string | undefined;
  /** What the slide's settings show, before or behind its words. */
  readonly before?: readonly FlowNode[];
  readonly behind?: readonly FlowNode[];
};

export type Manner = Omit<LineReading, 'sink' | 'lineOf' | 'notes' | 'comment' | 'behind'> &
  Hooks & {
    /** What a comment says to the tool; false: it is one for the presenter. */
    command?(comment: string, line: number | null): boolean;
    /** Blocks as this tool reads them, before they are cleaned. */
    nodes?(nodes: readonly FlowNode[], text: string): readonly FlowNode[];
  };

/** All slides of a deck. `manner` is made for each slide. */
export function readSlides(
  raws: readonly Raw[],
  sink: Sink,
  manner: (index: number) => Manner,
): ImportedSlide[] {
  const texts = raws.map(({ body }) => ({ text: body.lines.join('\n'), line: 1 }));
  const deck: Deck = {
    references: referencesIn(texts),
    referred: referredTo(texts.map(({ text }) => text)),
  };
  return raws.map((raw, index) => {
    sink.slide = index + 1;
    return readSlide(raw, sink, manner(index), deck);
  });
}

/** What slides say for each other. */
type Deck = { readonly references: ReadonlyMap<string, string>; readonly referred: ReadonlySet<string> };

function readSlide(raw: Raw, sink: Sink, manner: Manner, { references, referred }: Deck): ImportedSlide {
  const comments: Excerpt[] = [];
  let { background } = raw;
  const behind = (file: string): boolean => {
    if (background !== undefined) return false;
    background = file;
    return true;
  };
  const read = (part: Excerpt, notes: boolean): FlowNode[] => {
    const text = part.lines.join('\n');
    const lineOf = (line: number | undefined) => (line === undefined ? null : (part.from[line - 1] ?? null));
    const comment = (value: string, line: number | null) => {
      if (value.trim() === '' || manner.command?.(value, line)) return;
      comments.push(excerpt(value.split('\n'), line ?? part.from[0] ?? 1));
    };
    const nodes = withoutLoose(parseForeign(text + missingReferences(text, references)), referred);
    const own = manner.nodes?.(nodes, text) ?? nodes;
    return clean(own, { ...manner, sink, lineOf, comment, behind, notes });
  };
  const blocks = [...(raw.before ?? []), ...read(raw.body, false), ...(raw.behind ?? [])];
  const notes = (raw.notes ?? []).flatMap((part) => read(part, true));
  for (let i = 0; i < comments.length && i < 500; i++) notes.push(...read(comments[i]!, true));
  return {
    ...withBackground(blocks, background),
    notes: notes.map(onlyWords),
    ...(raw.name !== undefined && raw.name !== '' && { name: raw.name }),
    ...(raw.layout && { layout: raw.layout }),
  };
}

/** A picture without words is no background: it fills the slide. */
function withBackground(blocks: readonly FlowNode[], background: string | undefined) {
  if (background === undefined) return { blocks };
  if (blocks.length > 0) return { blocks, background };
  return { blocks: [pictureBlock(background, '', { fit: 'cover' })], layout: 'full' as const };
}

/** Notes hold no directives. */
function onlyWords(block: FlowNode): FlowNode {
  return block.type === 'containerDirective' || block.type === 'leafDirective'
    ? words(plainWords([block]))
    : block;
}

/** The first heading among some slides, for a deck that names no title. */
export function firstHeading(slides: readonly ImportedSlide[]): string {
  for (const { blocks } of slides)
    for (const block of blocks) if (block.type === 'heading') return plainWords(block.children);
  return '';
}

/** A first slide of nothing but a title and a few lines is set as a title. */
export function titled(slides: readonly ImportedSlide[]): ImportedSlide[] {
  return slides.map((slide, i) => {
    if (i !== 0 || slide.layout) return slide;
    const [first, ...rest] = slide.blocks;
    const short = first?.type === 'heading' && rest.length <= 4 && rest.every(isLine);
    return short ? { ...slide, layout: 'title' as const } : slide;
  });
}

const isLine = (block: FlowNode): boolean =>
  (block.type === 'heading' || block.type === 'paragraph') && plainWords(block.children).length <= 100;
