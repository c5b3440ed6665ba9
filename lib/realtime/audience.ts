// Whom a host can reach: the three surfaces of its session and single phones. Socket.IO stands behind it in the
// server, plain lists in tests.

import type { Gone, Pulse } from '../protocol/message';
import type { MineView, View } from '../session/view-types';

export type Surface = View['surface'];

export type Audience = {
  /** Whether anybody looks at a surface: views that nobody sees are not made. */
  has(surface: Surface): boolean;
  /** One message to everybody at a surface, encoded once. Reliable. */
  view(view: View): void;
  /** To the phone of one participant, if it is here. Reliable. */
  mine(mine: MineView): void;
  /** May be lost; the newest wins. */
  pulse(surface: Surface, pulse: Pulse): void;
  /** Ends the connection of one participant's phone and says why. */
  dismiss(participant: string, reason: Gone['reason']): void;
  /** The participants whose phones are connected, in no order. */
  here(): Iterable<string>;
  readonly hereCount: number;
  /** Cuts every connection of the session; clients come back by themselves and find a fresh state. */
  cut(): void;
};
