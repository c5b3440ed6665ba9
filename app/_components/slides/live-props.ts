// What of a running session a slide may draw from. Everything may be missing: a preview of the next slide has none.

import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import type { StageView } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';

/** The fields that the stage's and the console's view share. */
export type RoomView = Omit<StageView, 'surface'>;

export type SlideLive = {
  readonly view: RoomView | null;
  readonly pulse: Pulse | null;
  readonly curve: readonly CurvePoint[];
  readonly drawings: Drawings;
};

export const noLive: SlideLive = { view: null, pulse: null, curve: [], drawings: new Map() };

/** The panic key, before the server has heard of it: everything user-made is taken out. */
export function withoutRoom(live: SlideLive): SlideLive {
  const { view } = live;
  const covered = view && { ...view, hidden: true, names: [], wall: [], leaderboard: [], round: null };
  return { ...live, view: covered, drawings: noLive.drawings };
}

/** The digits whose pictures a slide may need: the wall's, and one of each batch that joined. */
export function inkIds(view: RoomView | null): readonly string[] {
  if (!view || view.hidden) return [];
  const marked = view.training.marks.flatMap(({ digit }) => (digit === null ? [] : [digit]));
  return [...new Set([...view.wall.map(({ id }) => id), ...marked])];
}
