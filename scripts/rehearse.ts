// `npm run rehearse`: a simulated audience joins a running talk over real sockets, plays along and reports what it saw.

import { setMaxListeners } from 'node:events';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../lib/random';
import { readRunning } from '../lib/start/running-file';
import { languages, spoken } from '../lib/words/languages';
import { enterByCode, enterByPin, type Seat } from './audience/doors';
import { readHandwriting, shakyHandwriting } from './audience/handwriting';
import { live } from './audience/person';
import { createSightings } from './audience/sightings';

const words = languages[spoken].tools.rehearse;

class Mistake extends Error {
  override name = 'Mistake';
}

export async function run(argv: string[]): Promise<void> {
  const text = { type: 'string' } as const;
  const named = { phones: text, minutes: text, strokes: text, url: text, pin: text, data: text, seed: text };
  const { values } = parseArgs({ args: argv, options: { ...named, help: { type: 'boolean' } } });
  if (values.help) return console.log(words.help);
  const phones = numberOf('phones', values.phones, 50);
  const minutes = numberOf('minutes', values.minutes, 2);
  const random = new Random(numberOf('seed', values.seed, Date.now() % 2 ** 31));
  const handwriting = values.strokes
    ? readHandwriting(resolve(values.strokes), random)
    : shakyHandwriting(random);
  const { origin, enter } = doors(values);
  const sightings = createSightings();
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  process.once('SIGINT', () => ending.abort());
  const timer = setTimeout(() => ending.abort(), minutes * 60_000);

  console.log(words.begins(phones, origin, minutes));
  const visit = async (index: number) => {
    await new Promise((come) => setTimeout(come, (index * Math.min(10_000, phones * 40)) / phones));
    if (ending.signal.aborted) return;
    try {
      const parts = { origin, handwriting, sightings, seat: await enter() };
      await live({ ...parts, random: new Random(random.uint32()) }, ending.signal);
    } catch (error) {
      sightings.refused((error as Error).message);
    }
  };
  await Promise.all(Array.from({ length: phones }, (_, index) => visit(index)));
  clearTimeout(timer);
  console.log(sightings.summary());
}

function doors({ url, pin, data }: { url?: string; pin?: string; data?: string }) {
  const running = readRunning(resolve(data ?? 'data'));
  const origin = new URL(url ?? running?.origin ?? 'http://localhost:3000').origin;
  if (pin) return { origin, enter: (): Promise<Seat> => enterByPin(origin, pin.replace(/\D/g, '')) };
  if (!running) throw new Mistake(words.noTalk);
  const code = origin + new URL(running.joinUrl).pathname;
  return { origin, enter: (): Promise<Seat> => enterByCode(code) };
}

function numberOf(flag: string, text: string | undefined, otherwise: number): number {
  const number = text === undefined ? otherwise : Number(text);
  if (!Number.isFinite(number) || number < 0) throw new Mistake(words.notANumber(flag, text ?? ''));
  return number;
}
