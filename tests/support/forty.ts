// The deck of forty constructs, with the pictures and clips that it shows.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

export const fortySource = (): string =>
  readFileSync(fileURLToPath(new URL('../fixtures/forty.md', import.meta.url)), 'utf8');

const spokes = (turn: number) =>
  [0, 45, 90, 135].map((angle) => `<path transform="rotate(${angle + turn})" d="M-110 0H110"/>`).join('');
const wheel = (turn: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-200 -150 400 300"><rect x="-200" y="-150" width="400" height="300" fill="#f3ead8"/><g stroke="#603c1c" stroke-width="12">${spokes(turn)}</g></svg>`,
  );

/** Returns the deck's file. */
export async function writeForty(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
  put('wheel.png', await sharp(wheel(0)).resize(800, 600).png().toBuffer());
  put('turn.gif', await sharp(wheel(20)).resize(400, 300).gif().toBuffer());
  put(
    'tide.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><path d="M0 200 C100 60 200 60 300 200 S500 340 600 200" fill="none" stroke="#1a4f7a" stroke-width="10"/></svg>',
  );
  put('sluice.mp4', Buffer.from(`\0\0\0\x18ftypmp42\0\0\0\0mp42isom${'\x07'.repeat(900)}`, 'latin1'));
  put('hum.wav', Buffer.from(`RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0${'\0'.repeat(60)}`, 'latin1'));
  put('forty.md', fortySource());
  return join(folder, 'forty.md');
}
