// A drawing arrives. It is kept once, whatever the network reads in it, until its participant deletes their drawings. Where
// its shape is odd, or the reference network finds its label unlikely, it is held apart.

import { labelDoubt, secondReading } from '../../digits/reference';
import { kindOf } from '../../kinds/kinds';
import { err, ok } from '../../result';
import type { SessionCommand } from '../command';
import { trackRecord } from '../drawings';
import { reject } from '../rejection';
import type { SessionState } from '../state';
import type { Decision, DecisionContext } from './context';
import { speaker } from './speaker';

const drawingsEach = 1000;
/** Of a session: about 400 MB of memory, ten minutes of 300 per second. */
const drawingsInAll = 200_000;

/**
 * A drawing made offline may arrive after its round closed. It is still accepted, since the participant drew it in time.
 * A round that never existed is refused.
 */
export function draw(
  state: SessionState,
  command: Extract<SessionCommand, { type: 'draw' }>,
  { actor, sight }: DecisionContext,
): Decision {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const who = asking.value;
  const already = state.drawings.get(command.digit);
  if (already) return already.participant === who.id ? ok([]) : err(reject('malformed'));
  if (state.gone.has(command.digit)) return err(reject('noSuchThing'));
  const round = state.rounds.get(command.round);
  if (!round || kindOf(round.kind).way !== 'drawings') return err(reject('noSuchRound'));
  if (who.drawings.length + who.deleted >= drawingsEach) return err(reject('tooManyDrawings'));
  if (state.drawings.size >= drawingsInAll) return err(reject('drawingsFull'));
  if (!sight) throw new Error('A drawing needs the pixels and the prediction of the server.');
  const { label } = command;
  const reference = sight.reference && secondReading(sight.reference, label);
  return ok([
    {
      type: 'digitDrawn',
      digit: command.digit,
      participant: who.id,
      round: round.id,
      label,
      slide: round.slide,
      strokes: sight.text,
      pixels: sight.pixels,
      prediction: sight.prediction,
      predictedAtStep: sight.step,
      doubt: sight.doubt ?? (reference && labelDoubt(reference, trackRecord(state, who))),
      ...(reference && { reference }),
    },
  ]);
}

/** Deletes everything that this participant has drawn, whatever its verdict. Without a drawing there is nothing to do. */
export function deleteDrawings(state: SessionState, { actor }: DecisionContext): Decision {
  const asking = speaker(state, actor);
  if (!asking.ok) return asking;
  const who = asking.value;
  if (who.drawings.length === 0) return ok([]);
  return ok([{ type: 'drawingsDeleted', participant: who.id, digits: [...who.drawings] }]);
}
