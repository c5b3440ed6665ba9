// Asks for pixels and strokes of drawings, one query after another: up to a hundred ids each, and again for those that an
// answer had no room for.

import type { Ink } from '@/lib/protocol/message';
import type { SendCommand } from './use-session';

const mostAtOnce = 100;

type Part = {
  /** Ids that this part answers. */
  readonly asked: readonly string[];
  /** Without those that the asker may not see now. */
  readonly ink: readonly Ink[];
};

/** After a query that fails, all remaining ids come back unanswered. */
export async function* askInk(command: SendCommand, ids: readonly string[]): AsyncGenerator<Part> {
  let wanted = [...new Set(ids)];
  while (wanted.length > 0) {
    const batch = wanted.slice(0, mostAtOnce);
    const answer = await command({ type: 'ink', digits: batch });
    if (!answer.ok) return yield { asked: wanted, ink: [] };
    const { ink, rest = [] } = answer.value;
    yield { asked: batch.slice(0, batch.length - rest.length), ink };
    wanted = [...rest, ...wanted.slice(batch.length)];
  }
}
