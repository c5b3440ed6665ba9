// Hands in what is filled in and not sent, so that the bell finds it on the server: the newest draft of each round, once
// per second at most, and at once when the bell rings. Knows no sockets, no React and no words.

import type { Clock, Millis } from '../clock';
import type { Rejection } from '../session/rejection';
import type { Sender } from './sender';

export type HandedIn =
  /** On its way, or not yet. */
  | { readonly state: 'waiting' }
  /** The server has it. */
  | { readonly state: 'held' }
  | { readonly state: 'refused'; readonly rejection: Rejection };

export type HandInParts = {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly sender: Pick<Sender, 'put' | 'withdraw'>;
  /** What became of the newest draft of each round in which something is filled in. */
  readonly onChange: (handed: ReadonlyMap<string, HandedIn>) => void;
};

export type HandIn = {
  /** `value` is null where nothing is filled in any more. `now`: the bell rings. */
  put(round: string, value: unknown, now: boolean): void;
  /** On another connection: its server may have been started again, and keep no drafts. */
  again(): void;
  close(): void;
};

const gap: Millis = 1_000;
const nothing = 'null';

/** As JSON: what should be on the server, and what was sent last. */
type Draft = {
  wanted: string;
  sent: string;
  sentAt: Millis;
  /** The command that is on its way. */
  id: string | null;
  became: HandedIn;
  cancel: () => void;
};

export function createHandIn({ clock, newId, sender, onChange }: HandInParts): HandIn {
  const drafts = new Map<string, Draft>();
  const tell = () => onChange(new Map([...drafts].flatMap(([round, draft]) => standing(round, draft))));
  const send = async (round: string, draft: Draft) => {
    draft.cancel();
    if (draft.id !== null) sender.withdraw(draft.id);
    const id = newId();
    Object.assign(draft, { id, sent: draft.wanted, sentAt: clock.now(), became: waiting });
    const command = { type: 'draft', round, value: JSON.parse(draft.wanted) as unknown } as const;
    const ack = await sender.put({ id, command }, { within: Number.POSITIVE_INFINITY });
    if (draft.id !== id) return;
    const became = ack.ok ? { state: 'held' } : { state: 'refused', rejection: ack };
    Object.assign(draft, { id: null, became });
    tell();
  };
  return {
    put(round, value, now) {
      const draft = drafts.get(round) ?? { ...fresh };
      drafts.set(round, Object.assign(draft, { wanted: JSON.stringify(value) }));
      draft.cancel();
      const wait = now ? 0 : draft.sentAt + gap - clock.now();
      if (draft.wanted !== draft.sent) {
        if (wait <= 0) void send(round, draft);
        else draft.cancel = clock.after(wait, () => void send(round, draft));
      }
      tell();
    },
    again() {
      for (const [round, draft] of drafts)
        if (draft.wanted !== nothing && draft.became.state === 'held') void send(round, draft);
      tell();
    },
    close() {
      for (const draft of drafts.values()) draft.cancel();
      for (const { id } of drafts.values()) if (id !== null) sender.withdraw(id);
      drafts.clear();
    },
  };
}

const waiting: HandedIn = { state: 'waiting' };

const fresh: Draft = {
  ...{ wanted: nothing, sent: nothing, sentAt: Number.NEGATIVE_INFINITY, id: null, became: waiting },
  cancel: () => {},
};

function standing(round: string, { wanted, sent, became }: Draft): [string, HandedIn][] {
  if (wanted === nothing) return [];
  return [[round, wanted === sent ? became : waiting]];
}
