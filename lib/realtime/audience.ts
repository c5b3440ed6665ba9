// Whom a host can reach: the three surfaces of its session, and single phones. In the server this is Socket.IO; in tests,
// plain lists.

import type { Millis } from '../clock';
import type { Gone, Pulse } from '../protocol/message';
import type { MineView, View } from '../session/view-types';

export type Surface = View['surface'];

export type Audience = {
  /** Whether anybody looks at a surface: no view is made for nobody. */
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
  isHere(participant: string): boolean;
  readonly hereCount: number;
  /** Phones here whose connection is poor: how many poll because no web socket gets through, and how many are slow. */
  poor(): { readonly polling: number; readonly slow: number };
  /** The longest measured round trip of a connected phone, ms; null: none is connected. */
  slowest(): Millis | null;
  /** Cuts every connection of the session; clients reconnect automatically and find a fresh state. */
  cut(): void;
};
