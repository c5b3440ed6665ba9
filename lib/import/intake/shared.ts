// The server's intake for Next's routes, which are bundled apart from it.

import type { Intake } from './intake';

const place = Symbol.for('nudge.intake');
type Shared = { [place]?: Intake | undefined };

export function shareIntake(intake: Intake): void {
  (globalThis as Shared)[place] = intake;
}

/** Throws where no server made one, as while pages are built. */
export function sharedIntake(): Intake {
  const intake = (globalThis as Shared)[place];
  if (!intake) throw new Error('Decks can be brought only to the running server.');
  return intake;
}
