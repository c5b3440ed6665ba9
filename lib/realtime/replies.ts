// The first answer to every command id, so that a command takes effect at most once however often it is sent.
// Bounded: the oldest answers are forgotten first. Across restarts the commands' own absoluteness does the rest.

import type { Ack } from '../protocol/message';

export type Replies = {
  /** The remembered answer to `key`, which may still be on its way, or that of `act`. */
  once(key: string, act: () => Promise<Ack>): Promise<Ack>;
};

/** Refusals that say "send it again": they must not be what a repeat gets. */
const passing = new Set(['failed', 'busy', 'tooFast', 'timeout']);

export function createReplies(limit = 10_000): Replies {
  const replies = new Map<string, Promise<Ack>>();
  return {
    once(key, act) {
      const known = replies.get(key);
      if (known) return known;
      const reply = act();
      replies.set(key, reply);
      const oldest = replies.size > limit ? replies.keys().next().value : undefined;
      if (oldest !== undefined) replies.delete(oldest);
      const forget = () => {
        if (replies.get(key) === reply) replies.delete(key);
      };
      reply.then((ack) => !ack.ok && passing.has(ack.code) && forget(), forget);
      return reply;
    },
  };
}
