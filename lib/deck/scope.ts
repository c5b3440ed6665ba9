// What the reading of one slide carries along: its source, and where mistakes go.

import type { ActivityKind } from '../kinds/kinds';
import type { Mistake } from '../mistakes';
import type { Picture } from '../picture';
import type { Block, DeckProblem } from './deck';
import type { Medium } from './pictures/names';
import type { References } from './text/references';
import { mute } from './text/tags';

export type At = {
  readonly position?:
    | { readonly start: { readonly line: number; readonly offset?: number | undefined } }
    | undefined;
};

/** A file that a deck shows, where it names it: a line of the deck's file. */
export type NamedFile = { readonly path: string; readonly medium: Medium; readonly line: number };

/** Words of a comment, and the line of the file at which they begin. */
export type Comment = { readonly text: string; readonly line: number };

export type Scope = {
  /** The slide's Markdown, on its own. */
  readonly source: string;
  /** Notes a mistake or a warning at a node, or at a line of the slide (from 1). */
  report(at: At | number, mistake: Mistake): void;
  /** The same, at a line of the file. */
  reportAt(line: number, mistake: Mistake): void;
  /** Warns, once per slide, of a tag that is left out. */
  warnOfTag(at: At | number, tag: string): void;
  /** Keeps the words of an HTML comment, which begin at an offset of the source, for the notes. */
  comment(offset: number, text: string): void;
  readonly comments: readonly Comment[];
  /** What links and footnotes of this slide refer to; set when its Markdown is parsed. */
  references: References;
  /** The number of a footnote, from 1 in the order in which they are referred to. */
  numberOf(identifier: string): number;
  readonly noted: ReadonlyMap<string, number>;
  /** Activities that widgets name, and the kind that each widget shows; checked when all slides are read. */
  readonly named: { readonly id: string; readonly kind: ActivityKind | null; readonly at: At }[];
  /** The deck's own, behind every slide that says nothing else. */
  readonly background: Picture | null;
  /** Files that the slide shows. */
  readonly files: NamedFile[];
  /** Where blocks begin: lines of the file. */
  readonly lines: Map<Block, number>;
  /** The line of the file at which a node stands, or a line of the slide. */
  lineOf(at: At | number): number;
  /** The deck's language, if it names one. */
  readonly lang: string | null;
  /** The deck was in use before: attributes that are now refused are left out, so that its sessions still open. */
  readonly kept: boolean;
};

/** Where a slide's mistakes go, and which rules it is read by. */
export type Reading = {
  readonly file: string;
  readonly problems: DeckProblem[];
  readonly kept: boolean;
  readonly lang?: string | null;
  /** Behind every slide that says nothing else. */
  readonly background?: Picture | null;
  /** Where the names of files go. */
  readonly files?: NamedFile[];
};

/** `firstLine` is the slide's place in the file, so that reported lines are the file's. */
export function openScope(source: string, firstLine: number, reading: Reading): Scope {
  const { file, problems, kept, lang = null } = reading;
  const lineOf = (at: At | number) =>
    firstLine - 1 + (typeof at === 'number' ? at : (at.position?.start.line ?? 1));
  const reportAt = (line: number, mistake: Mistake) => void problems.push({ file, line, mistake });
  const report = (at: At | number, mistake: Mistake) => reportAt(lineOf(at), mistake);
  const comments: Comment[] = [];
  const noted = new Map<string, number>();
  const warned = new Set<string>();
  return {
    source,
    named: [],
    background: reading.background ?? null,
    files: reading.files ?? [],
    lines: new Map(),
    references: { links: new Map(), footnotes: new Map() },
    comments,
    noted,
    lineOf,
    lang,
    kept,
    report,
    reportAt,
    comment: (offset, text) =>
      void comments.push({ text, line: lineOf(source.slice(0, offset).split('\n').length) }),
    numberOf(identifier) {
      const number = noted.get(identifier) ?? noted.size + 1;
      noted.set(identifier, number);
      return number;
    },
    warnOfTag(at, tag) {
      if (warned.has(tag)) return;
      warned.add(tag);
      report(at, { code: mute.has(tag) ? 'htmlDropped' : 'htmlLeftOut', tag });
    },
  };
}
