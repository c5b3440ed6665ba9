// What the reading of one slide carries along: its source, and where mistakes go.

import type { ActivityKind } from '../kinds/kinds';
import type { Mistake } from '../mistakes';
import type { Block, DeckProblem } from './deck';

export type At = {
  readonly position?:
    | { readonly start: { readonly line: number; readonly offset?: number | undefined } }
    | undefined;
};

export type Scope = {
  /** The slide's Markdown, on its own. */
  readonly source: string;
  /** Notes a mistake or a warning at a node, or at a line of the slide (from 1). */
  report(at: At | number, mistake: Mistake): void;
  /** The same, at a line of the file. */
  reportAt(line: number, mistake: Mistake): void;
  /** Activities that widgets name, and the kind that each widget shows; checked when all slides are read. */
  readonly references: { readonly id: string; readonly kind: ActivityKind | null; readonly at: At }[];
  /** Where blocks begin: lines of the file. */
  readonly lines: Map<Block, number>;
  /** The line of the file at which a node stands, or a line of the slide. */
  lineOf(at: At | number): number;
  /** The deck was in use before: attributes that are now refused are left out, so that its sessions still open. */
  readonly kept: boolean;
};

/** Where a slide's mistakes go, and which rules it is read by. */
export type Reading = {
  readonly file: string;
  readonly problems: DeckProblem[];
  readonly kept: boolean;
};

/** `firstLine` is the slide's place in the file, so that reported lines are the file's. */
export function openScope(source: string, firstLine: number, { file, problems, kept }: Reading): Scope {
  const lineOf = (at: At | number) =>
    firstLine - 1 + (typeof at === 'number' ? at : (at.position?.start.line ?? 1));
  return {
    source,
    references: [],
    lines: new Map(),
    lineOf,
    kept,
    report: (at, mistake) => void problems.push({ file, line: lineOf(at), mistake }),
    reportAt: (line, mistake) => void problems.push({ file, line, mistake }),
  };
}
