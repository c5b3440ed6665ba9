// What the terminal says when everything runs: the presenter's link, the room's address with its QR code, the PIN.

import QRCode from 'qrcode';
import type { Reach } from './lan';

export type WelcomeFacts = {
  readonly title: string;
  readonly slides: number;
  /** One-time links: on this machine, and from elsewhere where that is another address. */
  readonly presenter: string;
  readonly presenterElsewhere: string | null;
  readonly reach: Reach;
  /** Straight in, without the PIN. */
  readonly joinUrl: string;
  readonly pin: string;
  /** People who have joined before: the session goes on. */
  readonly people: number;
};

export async function welcome(facts: WelcomeFacts): Promise<string> {
  const { reach } = facts;
  const code = await QRCode.toString(facts.joinUrl, { type: 'terminal', small: true });
  const elsewhere =
    facts.presenterElsewhere && `             ${facts.presenterElsewhere}  from another device`;
  const room = `  Room       ${reach.origin}  PIN ${facts.pin.slice(0, 3)} ${facts.pin.slice(3)}`;
  return [
    '',
    `  Nudge is ready: ${facts.title}, ${facts.slides} slides${facts.people > 0 ? `, ${facts.people} people so far` : ''}`,
    '',
    `  Presenter  ${facts.presenter}  good for one browser`,
    elsewhere,
    '',
    room,
    reach.obstacle === null
      ? '             Phones on the same network open this, or scan:'
      : `             ${reach.obstacle}`,
    '',
    reach.obstacle === null ? indent(code) : null,
  ]
    .filter((line) => line !== null)
    .join('\n');
}

const indent = (text: string) => text.replace(/^/gm, '  ');
