// Sends views: makes them if somebody looks, and sends them if they changed. What the presenter does is shown at once; what
// the room does is gathered for up to 200 ms.

import type { Clock, Millis } from '../../clock';
import type { Deck } from '../../deck/deck';
import type { SessionState } from '../../session/state';
import { mineView, phoneView, presenterView, stageView } from '../../session/view/views';
import type { JoinFacts, PhoneView, PresenterView, StageView, View } from '../../session/view-types';
import type { Audience, Surface } from '../audience';
import type { Attended } from './attendance';
import { coalesce } from './coalesce';
import type { Load } from './load';

/** ms between two gathered views of a surface: five per second. */
const GAP = 200;
/** ms that own views wait: acknowledgements go first, and several changes become one view. */
const OWN_GAP = 50;
/** Own views made without a pause; then the event loop gets its turn. */
const MINES_AT_ONCE = 50;

export type BroadcasterParts = {
  readonly state: SessionState;
  readonly deck: Deck;
  readonly join: JoinFacts;
  readonly audience: Audience;
  readonly clock: Clock;
  readonly attended: Attended;
  readonly load: Pick<Load, 'sheds'>;
};

export type Broadcaster = {
  /** The state changed, and everybody should see it at once. */
  changedNow(): void;
  /** The state changed; within 200 ms is soon enough. */
  changedSoon(): void;
  /** Somebody's own view changed. */
  mine(participants: readonly string[] | 'everybody'): void;
  /** The present view of a surface, for somebody who just came. */
  current(surface: Surface): View;
  stop(): void;
};

export function createBroadcaster(parts: BroadcasterParts): Broadcaster {
  const { audience, clock } = parts;
  const sent = new Map<Surface, string>();
  const send = (surface: Surface) => {
    if (!audience.has(surface)) return void sent.delete(surface);
    const view = viewFor(surface, parts);
    const content = contentOf(view);
    if (sent.get(surface) === content) return;
    sent.set(surface, content);
    audience.view(view);
  };
  const sender = (surface: Surface) =>
    coalesce(
      clock,
      () => gapOf(GAP, parts.load),
      () => send(surface),
    );
  // The projector first: it is one socket, and the whole room looks at it.
  const senders = { stage: sender('stage'), phone: sender('phone'), console: sender('console') };
  const all = Object.values(senders);
  const ownViews = createOwnViews(parts);
  return {
    changedNow() {
      for (const one of all) one.now();
    },
    changedSoon() {
      for (const one of all) one.soon();
    },
    mine: (participant) => ownViews.owe(participant),
    current(surface) {
      // What is due goes out first, so that "unchanged since the last view" is true of the newcomer too.
      senders[surface].flush();
      return viewFor(surface, parts);
    },
    stop() {
      for (const one of all) one.stop();
      ownViews.stop();
    },
  };
}

/** What the room does is shown less often while the server has too much to do. */
const gapOf = (gap: Millis, load: Pick<Load, 'sheds'>): Millis => (load.sheds('counters') ? 5 * gap : gap);

function viewFor(surface: Surface, { state, deck, join, clock, attended }: BroadcasterParts): View {
  const context = { deck, now: clock.now(), join, attended };
  if (surface === 'phone') return phoneView(state, context);
  return surface === 'stage' ? stageView(state, context) : presenterView(state, context);
}

/** Own views of phones, made a few at a time after a short wait. */
function createOwnViews({ state, deck, audience, clock, load }: BroadcasterParts) {
  const owed = new Set<string>();
  let cancel: (() => void) | null = null;
  const pay = () => {
    cancel = null;
    let made = 0;
    for (const participant of owed) {
      if (made++ === MINES_AT_ONCE) break;
      owed.delete(participant);
      const mine = mineView(state, participant, deck);
      if (mine) audience.mine(mine);
    }
    if (owed.size > 0) cancel = clock.after(0, pay);
  };
  return {
    owe(participants: readonly string[] | 'everybody') {
      for (const one of participants === 'everybody' ? audience.here() : participants) owed.add(one);
      if (owed.size > 0) cancel ??= clock.after(gapOf(OWN_GAP, load), pay);
    },
    stop: () => cancel?.(),
  };
}

/** A view without its number and time: what somebody would notice. */
function contentOf(view: PhoneView | StageView | PresenterView): string {
  const { seq: _seq, now: _now, ...content } = view;
  return JSON.stringify(content);
}
