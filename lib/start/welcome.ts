// What the terminal says when everything runs: the presenter's link, the room's address with its QR code, the PIN.

import QRCode from 'qrcode';
import type { Deck } from '../deck/deck';
import type { Reach } from './lan';

export type WelcomeFacts = {
  readonly deck: Pick<Deck, 'title' | 'slides'>;
  /** A one-time link, without the origin. */
  readonly presenterPath: string;
  readonly reach: Reach;
  /** Straight in, without the PIN. */
  readonly joinUrl: string;
  readonly pin: string;
  /** People who have joined before: the session goes on. */
  readonly people: number;
};

export async function welcome(facts: WelcomeFacts): Promise<string> {
  const { deck, presenterPath, reach, pin, people } = facts;
  const { here } = reach;
  const reachable = reach.obstacle === null;
  const already = people > 0 ? `, ${people} people so far` : '';
  return [
    '',
    `  Nudge is ready: ${deck.title}, ${deck.slides.length} slides${already}`,
    '',
    `  Presenter  ${here}${presenterPath}`,
    '             good for one browser, once',
    ...(reachable && reach.origin !== here
      ? [`             from another device: ${reach.origin}${presenterPath}`]
      : []),
    '',
    `  Room       ${reach.origin}  PIN ${pin.slice(0, 3)} ${pin.slice(3)}`,
    `             ${reach.obstacle ?? 'Phones on the same network open this, or scan:'}`,
    '',
    ...(reachable ? [indent(await QRCode.toString(facts.joinUrl, { type: 'terminal', small: true }))] : []),
  ].join('\n');
}

const indent = (text: string) => text.replace(/^/gm, '  ');
