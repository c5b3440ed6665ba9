// The log: one line a message, JSON where a file or a collector reads it, plain text where a person does. Cookies,
// keys, PINs and tokens are left out wherever they stand in a message's fields.

import pino, { type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

const secrets = ['cookie', 'key', 'token', 'pin', 'secret', 'authorization', '["set-cookie"]'];
const redact = {
  paths: secrets.flatMap((field) => {
    const dot = field.startsWith('[') ? '' : '.';
    return [field, `*${dot}${field}`, `*.*${dot}${field}`];
  }),
  censor: '[left out]',
};

export type LogFacts = {
  readonly level: string;
  /** For a terminal. */
  readonly plain: boolean;
  readonly write: (line: string) => void;
};

export function createLog({ level, plain, write }: LogFacts): Log {
  const stream: DestinationStream = { write: (line) => write(plain ? plainLine(line) : line) };
  return pino({ level, redact, base: null, serializers: { error: pino.stdSerializers.err } }, stream);
}

type Told = { readonly stack?: string };
type Line = {
  readonly level: number;
  readonly time: number;
  readonly msg?: string;
  readonly error?: Told;
  readonly err?: Told;
};

/** '12:03:04 warn  trainer restarted  session=abc attempts=2' */
function plainLine(line: string): string {
  const { level, time, msg = '', error, err = error, ...fields } = JSON.parse(line) as Line;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const word = (pino.levels.labels[level] ?? String(level)).padEnd(5);
  const more = Object.entries(fields).map(([name, value]) => `${name}=${plainValue(value)}`);
  const head = [`${clock} ${word} ${msg}`, ...more].join('  ');
  return err?.stack === undefined ? `${head}\n` : `${head}\n${err.stack}\n`;
}

function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
