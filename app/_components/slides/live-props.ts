// What of a running session a slide may draw from. Everything may be missing: a preview of the next slide has none.

import type { CurvePoint, Pulse } from '@/lib/protocol/message';
import type { StageView } from '@/lib/session/view-types';
import type { Drawings } from '../live/use-ink';
import type { NetworkFeeds } from '../live/use-network';
import type { Session } from '../live/use-session';

/** The fields that the stage's and the console's view share. */
export type RoomView = Omit<StageView, 'surface'>;

export type SlideLive = {
  readonly view: RoomView | null;
  readonly pulse: Pulse | null;
  readonly curve: readonly CurvePoint[];
  readonly drawings: Drawings;
  /** The network itself; null where a slide is shown without its session. */
  readonly networks: NetworkFeeds | null;
  /** To ask the server, and for its time; null where a slide is shown without its session. */
  readonly line: Pick<Session<'stage'>, 'command' | 'serverNow'> | null;
};

export const noLive: SlideLive = {
  view: null,
  pulse: null,
  curve: [],
  drawings: new Map(),
  networks: null,
  line: null,
};

/** The panic key, before the server has heard of it: everything that people made is left out. */
export function withoutRoom(live: SlideLive): SlideLive {
  const { view } = live;
  const nobody = { names: [], wall: [], featured: null, leaderboard: [], round: null, question: null };
  const unasked = view?.asked && { asked: [] };
  const covered = view && { ...view, ...nobody, ...unasked, hidden: true };
  return { ...live, view: covered, drawings: noLive.drawings };
}

/**
 * The digits whose pictures a slide may need: the wall's, the one that is looked into, one of each batch that joined,
 * and one of everybody who leads, or some of each team.
 */
export function inkIds(view: RoomView | null): readonly string[] {
  if (!view || view.hidden) return [];
  const marked = view.training.marks.flatMap(({ digit }) => (digit === null ? [] : [digit]));
  const shown = view.featured ? [...view.wall, view.featured] : view.wall;
  const leading = view.leaderboard.flatMap(({ digit, team }) => team?.digits ?? digit ?? []);
  return [...new Set([...shown.map(({ id }) => id), ...marked, ...leading])];
}
