// What every importer makes of its file, and what the one writer turns into a Nudge deck: slides whose words are syntax trees of
// Nudge's Markdown, the pictures they show, and everything that could not be kept.

import type { FlowNode } from '../deck/markdown';

/** What could not be kept, as data: lib/words puts it into sentences. `text` is what the source had. */
export type LossFact =
  | { readonly code: 'component'; readonly text: string }
  | { readonly code: 'styles'; readonly text: string }
  | { readonly code: 'script'; readonly text: string }
  | { readonly code: 'drawing'; readonly text: string }
  | { readonly code: 'settings'; readonly text: string }
  | { readonly code: 'picture'; readonly file: string; readonly why: PictureFault; readonly text: string }
  | { readonly code: 'media'; readonly text: string }
  | { readonly code: 'page'; readonly text: string }
  | { readonly code: 'link'; readonly text: string }
  | { readonly code: 'formula'; readonly text: string }
  | { readonly code: 'include'; readonly text: string }
  | { readonly code: 'builds'; readonly text: string }
  | { readonly code: 'others'; readonly text: string }
  | { readonly code: 'background'; readonly text: string }
  | { readonly code: 'tooLong'; readonly text: string }
  | { readonly code: 'footer'; readonly text: string }
  | { readonly code: 'question'; readonly why: QuestionFault; readonly text: string };

export type PictureFault = 'missing' | 'remote' | 'elsewhere' | 'unknown' | 'large' | 'broken' | 'notes';
export type QuestionFault = 'kind' | 'options' | 'right' | 'weights' | 'long' | 'twice';

/** `slide` from 1, in the deck that is written; null: the whole deck. `line` is the source's, where it has lines. */
export type Loss = LossFact & { readonly slide: number | null; readonly line: number | null };

export type Layout = 'words' | 'title' | 'wide' | 'full' | 'section' | 'centre' | 'quote';

export type ImportedSlide = {
  readonly blocks: readonly FlowNode[];
  /** Only words: no pictures and no directives. */
  readonly notes: readonly FlowNode[];
  readonly layout?: Layout;
  /** A picture behind everything else, by its file's name. */
  readonly background?: string;
  /** What the console calls it, where it has no heading. */
  readonly name?: string;
};

/** `name` is unique in the deck and safe as a file name. */
export type Picture = { readonly name: string; readonly bytes: Uint8Array };

export type Imported = {
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47, or '' where the source names no language. */
  readonly lang: string;
  readonly slides: readonly ImportedSlide[];
  readonly pictures: readonly Picture[];
  readonly losses: readonly Loss[];
};

/** Why nothing can be imported. `text` quotes what was found, or is ''. */
export type Refusal = {
  readonly code:
    | 'unknownFormat'
    | 'unreadable'
    | 'empty'
    | 'tooLarge'
    | 'tooMuchInside'
    | 'broken'
    | 'entities'
    | 'encrypted'
    | 'noSlides';
  readonly text: string;
};

/** Thrown by readers and caught once, by `importDeck`. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** What is given: the file itself, and the files beside it. */
export type Given = {
  /** The file's own name, without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A file by its path from the deck's folder; null where there is none, or it lies outside. */
  beside(path: string): Uint8Array | null;
};

/** Where a reader puts what it can't keep, and how it gets at pictures. */
export type Sink = {
  /** The slide that is read; counts from 1. */
  slide: number;
  readonly lose: (line: number | null, fact: LossFact) => void;
  /** The name under which a picture of the source is written; null where it can't be, which is a loss. */
  readonly picture: (path: string, alt: string, line: number | null) => string | null;
  /** The same for a picture that was found inside of the file. */
  readonly pictureOf: (bytes: Uint8Array, path: string, alt: string, line: number | null) => string | null;
};
