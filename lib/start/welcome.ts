// What the terminal says when everything runs: the presenter's link, the room's address with its QR code, the PIN.

import QRCode from 'qrcode';
import type { Deck, DeckProblem } from '../deck/deck';
import type { Words } from '../words/words';
import type { Reach } from './lan';

export type WelcomeFacts = {
  readonly deck: Pick<Deck, 'title' | 'slides'>;
  readonly warnings: readonly DeckProblem[];
  /** A one-time link, without the origin. */
  readonly presenterPath: string;
  readonly reach: Reach;
  /** Straight in, without the PIN. */
  readonly joinUrl: string;
  readonly pin: string;
  /** People who have joined before: the session goes on. */
  readonly people: number;
};

export async function welcome(facts: WelcomeFacts, all: Pick<Words, 'start' | 'deck'>): Promise<string> {
  const words = all.start;
  const { deck, presenterPath, reach, pin, people } = facts;
  const { here, origin, obstacle } = reach;
  const { length } = deck.slides;
  const { row, under } = columns([words.presenter, words.room]);
  return [
    '',
    `  ${people > 0 ? words.readyAgain(deck.title, length, people) : words.ready(deck.title, length)}`,
    ...warningsOf(facts.warnings, all),
    '',
    row(words.presenter, `${here}${presenterPath}`),
    under(words.once),
    ...(obstacle === null && origin !== here ? [under(words.otherDevice(`${origin}${presenterPath}`))] : []),
    '',
    row(words.room, `${origin}  ${words.pin(`${pin.slice(0, 3)} ${pin.slice(3)}`)}`),
    under(obstacle === null ? words.scan : words.obstacles[obstacle](new URL(origin).hostname)),
    '',
    ...(obstacle === null
      ? [indent(await QRCode.toString(facts.joinUrl, { type: 'terminal', small: true }))]
      : []),
  ].join('\n');
}

/** What the deck's author should know, one per line. */
function warningsOf(
  warnings: readonly DeckProblem[],
  words: Pick<Words, 'start' | 'deck'>,
): readonly string[] {
  const said = words.start.deck;
  const told = warnings.map(({ line, mistake }) => `    ${said.warning(line, words.deck.mistake(mistake))}`);
  return told.length > 0 ? ['', `  ${said.warnings(told.length)}`, ...told] : [];
}

/** Names on the left, as wide as the longest of them. */
function columns(names: readonly string[]) {
  const width = Math.max(...names.map((name) => name.length)) + 2;
  const row = (name: string, text: string) => `  ${name.padEnd(width)}${text}`;
  return { row, under: (text: string) => row('', text) };
}

const indent = (text: string) => text.replace(/^/gm, '  ');
