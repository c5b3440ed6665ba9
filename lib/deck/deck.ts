// A parsed talk: plain data that can be stored, sent and drawn. Text keeps the author's words untouched.

import { type Inline, inlineText } from '../inline';
import type { Activity } from '../kinds/kinds';
import type { Mistake } from '../mistakes';
import type { Clip, Picture } from '../picture';
import type { CodeFrame } from './code/code';
import type { DiagramKind } from './drawn/diagram/kinds';
import type { Drawing } from './drawn/shapes';
import type { Tokens } from './look/looks';
import type { SlideFoot, Theme } from './look/theme';
import type { WidgetName, WidgetParams } from './widgets';

export { type Inline, inlineText };

/** Teams that the leaderboard ranks instead of people: each by the mean of its members' points. */
export type Teams = { readonly names: readonly string[]; readonly by: 'choice' | 'random' };

/** A cost that slides explain. */
export type ToldCost = 'quadratic' | 'cross-entropy';

/** What the deck chooses of its network. */
export type DeckNetwork = {
  readonly hidden: 'sigmoid' | 'relu';
  /** What the slides explain and the network learns by; null: they explain the quadratic one, and it learns
   * by log-likelihood. */
  readonly cost: ToldCost | null;
};

export type Deck = {
  readonly title: string;
  readonly subtitle: string;
  /** Suggested length of the whole talk, minutes. */
  readonly minutes: number;
  /** Whether places are shown at all, and with names or without. */
  readonly leaderboard: 'names' | 'places' | 'off';
  /** Without teams everybody plays for themselves. */
  readonly teams?: Teams;
  readonly network: DeckNetwork;
  /** Absent: the usual look. */
  readonly theme?: Theme;
  readonly slides: readonly Slide[];
};

/** Where a slide's words and drawing stand on the stage; see docs/DECKS.md. */
export type Layout = 'title' | 'words' | 'wide' | 'full' | 'section' | 'centre' | 'statement' | 'quote';

export type Slide = {
  /** From 1. */
  readonly number: number;
  /** Plain text of the first heading; '' if the slide has none. */
  readonly title: string;
  /** What the console calls the slide: `name` of `::slide`, else its title. Not on stage or phones. */
  readonly name: string;
  readonly layout: Layout;
  /** The deck's language as BCP 47 writes it, if it names one. */
  readonly lang?: string;
  /** Suggested minutes on this slide. */
  readonly minutes: number;
  /** The last build: a slide shows blocks with step ≤ its current step, 0 … steps. */
  readonly steps: number;
  readonly blocks: readonly Block[];
  /** Presenter only: never in a stage's or a phone's view. */
  readonly notes: readonly Block[];
  readonly activities: readonly Activity[];
  /** Fills the canvas behind everything else. */
  readonly background?: Picture;
  /** The colours on paper of its own. */
  readonly paper?: Tokens;
  /** At its foot, where it is not the usual one. */
  readonly foot?: SlideFoot;
  /** What the stage shows smaller than can be read from the last row. For the presenter. */
  readonly overfull?: readonly Overfull[];
};

/** Where code becomes too much: the file's line, and the first character that no longer fits; null where there are too many lines. */
export type Beyond = { readonly line: number; readonly column: number | null };

/** `line` is the file's. Columns of code are characters. */
export type Overfull = { readonly line: number } & (
  | { readonly what: 'code'; readonly columns: number; readonly lines: number; readonly beyond?: Beyond }
  | { readonly what: 'table'; readonly columns: number; readonly rows: number }
  | { readonly what: 'words' }
);

/** Which surfaces draw a block. */
export type Surface = 'both' | 'stage' | 'phone';

type Placed = { readonly step: number; readonly on: Surface };

export type Block =
  | (Placed & { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] })
  | (Placed & { readonly kind: 'paragraph'; readonly children: readonly Inline[] })
  | (Placed & {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** The first item's number; 1 where it is absent. */
      readonly start?: number;
      readonly items: readonly ListItem[];
    })
  /** `source` says who said it. */
  | (Placed & {
      readonly kind: 'quote';
      readonly children: readonly Block[];
      readonly source?: readonly Inline[];
    })
  /** Beside each other on the stage, below each other on phones. `widths`: their shares of the width. */
  | (Placed & {
      readonly kind: 'columns';
      readonly widths: readonly number[];
      readonly columns: readonly (readonly Block[])[];
    })
  | (Placed & { readonly kind: 'definitions'; readonly entries: readonly Definition[] })
  /** Phones open it by a tap; everywhere else it is open. */
  | (Placed & {
      readonly kind: 'details';
      readonly summary: readonly Inline[];
      readonly children: readonly Block[];
    })
  /** Small print at the slide's end. */
  | (Placed & { readonly kind: 'footnotes'; readonly notes: readonly Footnote[] })
  | (Placed & { readonly kind: 'picture'; readonly picture: Picture })
  | (Placed & { readonly kind: 'clip'; readonly clip: Clip })
  /** `later`: what it becomes, build by build. */
  | (Placed & CodeFrame & { readonly kind: 'code'; readonly later?: readonly CodeFrame[] })
  /** A chart or a diagram. */
  | (Placed & DrawnBlock & { readonly kind: 'drawn' })
  | (Placed & {
      readonly kind: 'formula';
      readonly tex: string;
      readonly html: string;
      readonly spoken: string;
    })
  | (Placed & {
      readonly kind: 'table';
      /** How each column is set, where the deck says so. */
      readonly align?: readonly ('left' | 'center' | 'right' | null)[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    })
  | WidgetBlock;

/** What a drawing shows; what it is called in words depends on that. */
export type DrawnKind = 'barChart' | 'lineChart' | 'scatterChart' | DiagramKind;

type DrawnBlock = {
  readonly what: DrawnKind;
  /** What it is called; '' if it has no name. */
  readonly title: string;
  /** Over the whole width. */
  readonly wide: Drawing;
  /** Beside words, and on phones, where it is drawn otherwise there. */
  readonly field?: Drawing;
  readonly phone?: Drawing;
  /** All that it says, as words: a table, a list. */
  readonly words: readonly Block[];
};

/**
 * A drawing or a live widget: `::perceptron{weights="3 1 -20"}`. Its words, if any, are drawn by the widget; a
 * surface that cannot draw it sets them as words instead.
 */
export type WidgetBlock<N extends WidgetName = WidgetName> = {
  readonly [K in N]: Placed & {
    readonly kind: 'widget';
    readonly name: K;
    readonly params: WidgetParams<K>;
    /** The widget changes at each of the slide's steps `step + 1 … step + builds`. */
    readonly builds: number;
    readonly children: readonly Block[];
  };
}[N];

/** The activity whose answers a widget shows, by its id. */
export const activityOf = ({ params }: WidgetBlock): string | undefined =>
  (params as { readonly activity?: string }).activity;

export const isWidgetBlock = (block: Block): block is WidgetBlock => block.kind === 'widget';

export type ListItem = {
  readonly step: number;
  readonly children: readonly Inline[];
  /** Below its words: paragraphs, code, other lists. */
  readonly blocks?: readonly Block[];
  /** Of a task: whether it is done. */
  readonly done?: boolean;
};

export type Definition = {
  readonly term: readonly Inline[];
  readonly meanings: readonly (readonly Inline[])[];
};

/** It comes with the words that refer to it. */
export type Footnote = {
  readonly step: number;
  readonly number: number;
  readonly children: readonly Inline[];
};

/** A mistake in a deck's source, or a warning (`isWarning`), and where it stands. Lines count from 1. */
export type DeckProblem = { readonly file: string; readonly line: number; readonly mistake: Mistake };

/** The words of blocks as plain text, in reading order: what a screen reader or a test compares. */
export function plainText(blocks: readonly Block[]): string {
  return blocks.map(blockText).filter(Boolean).join(' ');
}

const saidOf = ({ alt, caption = '' }: Picture | Clip): string => [alt, caption].filter(Boolean).join(' ');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inlineText(block.children);
    case 'list':
      return block.items
        .map(({ children, blocks = [] }) =>
          [inlineText(children), plainText(blocks)].filter(Boolean).join(' '),
        )
        .join(' ');
    case 'quote':
      return [plainText(block.children), inlineText(block.source ?? [])].filter(Boolean).join(' ');
    case 'details':
      return [inlineText(block.summary), plainText(block.children)].filter(Boolean).join(' ');
    case 'columns':
      return block.columns.map(plainText).filter(Boolean).join(' ');
    case 'definitions':
      return block.entries
        .flatMap(({ term, meanings }) => [term, ...meanings])
        .map(inlineText)
        .join(' ');
    case 'footnotes':
      return block.notes.map(({ children }) => inlineText(children)).join(' ');
    case 'picture':
      return saidOf(block.picture);
    case 'clip':
      return saidOf(block.clip);
    case 'code':
      return [block, ...(block.later ?? [])].map(({ text }) => text).join(' ');
    case 'drawn':
      return [block.title, plainText(block.words)].filter(Boolean).join(' ');
    case 'formula':
      return block.spoken;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join(' ');
    case 'widget':
      return plainText(block.children);
  }
}
