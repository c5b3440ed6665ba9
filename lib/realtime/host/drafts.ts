// What participants have filled in and not sent, in the rounds that are open: kept in memory until the bell. A phone sends
// it again on every connection, so a restart loses nothing that a phone still has.

import type { Deck } from '../../deck/deck';
import { findActivity } from '../../deck/find-activity';
import type { Answer } from '../../kinds/kinds';
import { parseAnswer } from '../../kinds/parse-answer';
import type { Actor, SessionCommand } from '../../session/command';
import type { SessionState } from '../../session/state';

export type Drafts = {
  /** By participant. */
  readonly of: (round: string) => ReadonlyMap<string, Answer>;
  /** After a command was accepted: a draft replaces the one before it, an answer takes its place. */
  readonly note: (actor: Actor, command: SessionCommand) => void;
};

const none: ReadonlyMap<string, Answer> = new Map();

export function createDrafts(state: Readonly<SessionState>, deck: Deck): Drafts {
  const kept = new Map<string, Map<string, Answer>>();
  const forgetClosed = () => {
    for (const round of kept.keys()) if (state.rounds.get(round)?.phase !== 'open') kept.delete(round);
  };
  const draftsOf = (round: string): Map<string, Answer> => {
    const known = kept.get(round) ?? new Map<string, Answer>();
    kept.set(round, known);
    return known;
  };
  return {
    of: (round) => kept.get(round) ?? none,
    note(actor, command) {
      if (actor.role !== 'phone' || (command.type !== 'draft' && command.type !== 'answer')) return;
      forgetClosed();
      const round = state.rounds.get(command.round);
      const activity = round?.phase === 'open' && findActivity(deck, round.activity);
      if (!round || !activity) return;
      const filledIn = command.type === 'draft' && command.value !== null;
      const parsed = filledIn ? parseAnswer(activity, command.value) : null;
      if (parsed?.ok) draftsOf(round.id).set(actor.participant, parsed.value);
      else kept.get(round.id)?.delete(actor.participant);
    },
  };
}
