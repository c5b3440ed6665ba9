// What the reading of one slide carries along: its source, and where mistakes go.

import type { DeckProblem } from './deck';

export type At = {
  readonly position?:
    | { readonly start: { readonly line: number; readonly offset?: number | undefined } }
    | undefined;
};

export type Scope = {
  /** The slide's Markdown, by itself. */
  readonly source: string;
  /** Notes a mistake at a node, or at a line of the slide (from 1). */
  report(at: At | number, message: string): void;
  /** Activities that widgets name, checked when all slides are read. */
  readonly references: { readonly id: string; readonly at: At }[];
};

/** `firstLine` is the slide's place in the file, so that reported lines are the file's. */
export function openScope(source: string, file: string, firstLine: number, problems: DeckProblem[]): Scope {
  return {
    source,
    references: [],
    report(at, message) {
      const line = typeof at === 'number' ? at : (at.position?.start.line ?? 1);
      problems.push({ file, line: firstLine + line - 1, message });
    },
  };
}
