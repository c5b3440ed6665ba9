// Questions that change nothing, answered from memory. What the asker may not see is left out, not refused.

import { packBytes } from '../digits/wire';
import type { AckValue, Ink, Query } from '../protocol/message';
import type { Actor } from '../session/command';
import type { Digit, SessionState } from '../session/state';
import type { Curve } from './curve';

export function answerQuery(
  query: Query,
  actor: Actor,
  { state, curve, now }: { readonly state: SessionState; readonly curve: Curve; readonly now: number },
): AckValue[Query['type']] {
  switch (query.type) {
    case 'ping':
      return { now };
    case 'curve':
      return { points: curve.after(query.after) };
    case 'ink':
      return { ink: query.digits.flatMap((id) => inkOf(state.digits.get(id), actor, state)) };
  }
}

function inkOf(digit: Digit | undefined, actor: Actor, state: SessionState): Ink[] {
  if (!digit || !maySee(digit, actor, state)) return [];
  return [{ id: digit.id, pixels: packBytes(digit.pixels), strokes: digit.strokes }];
}

/** The presenter everything, the stage what was approved, a phone its own. */
function maySee(digit: Digit, actor: Actor, { hidden }: SessionState): boolean {
  if (actor.role === 'presenter') return true;
  if (actor.role === 'stage') return digit.verdict === 'approved' && !hidden;
  return actor.role === 'phone' && digit.participant === actor.participant;
}
