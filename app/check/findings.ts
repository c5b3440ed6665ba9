// What the check of a device and its network found, and what that means for a talk. Pure.

export type Findings = {
  /** ms until the page was there. */
  readonly page: number | null;
  /** ms until a connection was open; null where none came. Absent until it was tried. */
  readonly socket?: number | null;
  readonly polling?: number | null;
  /** Round trips, ms, in order; null for an answer that did not come. */
  readonly trips: readonly (number | null)[];
  /** This device's clock less the server's, ms. */
  readonly clock?: number;
  /** How long one connection held, ms, once that is known. */
  readonly held?: number;
  readonly cookies: boolean;
  readonly storage: boolean;
  readonly canvas: boolean;
};

export const checks = [
  ...(['page', 'socket', 'polling', 'trip', 'jitter', 'minute'] as const),
  ...(['clock', 'cookies', 'storage', 'canvas'] as const),
] as const;
export type CheckName = (typeof checks)[number];

/** fair: the talk works, less well · bad: something of the talk does not · open: not known yet */
export type Mark = 'good' | 'fair' | 'bad' | 'open';

/** How long the connection has to hold, ms. */
export const minute = 60_000;
const slowPage = 6000;
const slowTrip = 500;
const unevenTrips = 250;

const known = (trips: Findings['trips']): number[] => trips.flatMap((trip) => trip ?? []);

/** The middle one; null before the first. */
export function typicalTrip({ trips }: Pick<Findings, 'trips'>): number | null {
  const sorted = known(trips).sort((a, b) => a - b);
  return sorted.length === 0 ? null : sorted[Math.floor(sorted.length / 2)]!;
}

/** How much one round trip differs from the one before it, on average, ms. */
export function jitterOf({ trips }: Pick<Findings, 'trips'>): number | null {
  const each = known(trips);
  if (each.length < 2) return null;
  const steps = each.slice(1).map((trip, i) => Math.abs(trip - each[i]!));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/** A connection that was cut before its minute was over. */
const wasCut = ({ held }: Findings): boolean => held !== undefined && held < minute;

export function markOf(name: CheckName, found: Findings): Mark {
  switch (name) {
    case 'page':
      return atMost(found.page, slowPage);
    case 'socket':
      return opened(found.socket, found.polling === null ? 'bad' : 'fair');
    case 'polling':
      return opened(found.polling, found.socket === null ? 'bad' : 'fair');
    case 'trip':
      return atMost(typicalTrip(found), slowTrip);
    case 'jitter':
      return found.trips.includes(null) ? 'fair' : atMost(jitterOf(found), unevenTrips);
    case 'minute':
      return found.held === undefined ? 'open' : wasCut(found) ? 'fair' : 'good';
    case 'clock':
      return found.clock === undefined ? 'open' : 'good';
    default:
      return found[name] ? 'good' : name === 'storage' ? 'fair' : 'bad';
  }
}

const atMost = (value: number | null, most: number): Mark =>
  value === null ? 'open' : value > most ? 'fair' : 'good';

const opened = (after: number | null | undefined, otherwise: Mark): Mark =>
  after === undefined ? 'open' : after === null ? otherwise : 'good';

export type Verdict =
  | ('ready' | 'slow' | 'slowPage' | 'uneven' | 'cut' | 'polling' | 'noPolling' | 'noStorage')
  | ('noCookies' | 'noCanvas' | 'unreachable');

/** The gravest thing that was found, so far. */
export function verdictOf(found: Findings): Verdict {
  if (found.socket === null && found.polling === null) return 'unreachable';
  if (!found.cookies) return 'noCookies';
  if (!found.canvas) return 'noCanvas';
  if (found.socket === null) return 'polling';
  if (wasCut(found)) return 'cut';
  if (markOf('trip', found) === 'fair') return 'slow';
  if (markOf('jitter', found) === 'fair') return 'uneven';
  if (markOf('page', found) === 'fair') return 'slowPage';
  if (!found.storage) return 'noStorage';
  return found.polling === null ? 'noPolling' : 'ready';
}

/** Whether the talk works here, whatever the verdict says of how well. */
export const gravityOf = (verdict: Verdict): Exclude<Mark, 'open'> => {
  if (verdict === 'ready' || verdict === 'noPolling') return 'good';
  return ['noCookies', 'noCanvas', 'unreachable'].includes(verdict) ? 'bad' : 'fair';
};
