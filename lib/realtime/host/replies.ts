// Remembers the first answer to every command id, so that a command takes effect at most once, however often it is sent. The
// oldest answers are forgotten first. After a restart, repeats are harmless because commands are absolute.

import type { Ack } from '../../protocol/message';
import { isPassing } from '../../session/rejection';

export type Replies = {
  /** The remembered answer to `key`, which may still be on its way, or that of `act`. */
  once(key: string, act: () => Promise<Ack>): Promise<Ack>;
};

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
      // A passing refusal asks for a repeat, so a repeat must not get it again.
      reply.then((ack) => !ack.ok && isPassing(ack.code) && forget(), forget);
      return reply;
    },
  };
}
