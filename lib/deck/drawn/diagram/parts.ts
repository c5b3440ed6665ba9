// What a diagram is made of, before it is known which part comes at which build.

import type { Shape } from '../shapes';

/** Something of a diagram that has words: a node, a message, a task; or a line between two. */
export type Part = {
  readonly shapes: readonly Shape[];
  /** What it says; '' for what only decorates. */
  readonly words: string;
  /** It comes with these parts, all of them; absent: it is a part on its own if it has a `name`, else it is always there. */
  readonly between?: readonly string[];
  readonly name?: string;
  /** What others call it; of a line, what stands beside it. */
  readonly label?: string;
};

export type Laid = {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly parts: readonly Part[];
  /** What was not understood: lines of the diagram, from 1. */
  readonly lost: readonly { readonly line: number; readonly text: string }[];
};
