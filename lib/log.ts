// The log: one line per message, JSON where a file or a collector reads it, plain text where a person does. Cookies, keys,
// PINs and tokens are left out wherever they stand in a message's fields. What came from outside (paths, nicknames, errors)
// is escaped here, where every line is written, so that no one can steer a terminal or forge a line.

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
  const stream: DestinationStream = {
    write: (line) => write(`${plain ? plainLine(line) : printable(line.trimEnd())}\n`),
  };
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

/** Control, format and separator characters as JSON escapes them, lone halves of characters as well. */
export const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, escaped);

const escaped = (letter: string) =>
  letter
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** '12:03:04 warn  trainer restarted  session=abc  attempts=2'; the lines of a stack are indented. */
function plainLine(line: string): string {
  const { level, time, msg = '', error, err = error, ...fields } = JSON.parse(line) as Line;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const word = (pino.levels.labels[level] ?? String(level)).padEnd(5);
  const more = Object.entries(fields).map(([name, value]) => `${name}=${plainValue(value)}`);
  const head = printable([`${clock} ${word} ${msg}`, ...more].join('  '));
  const stack = err?.stack?.split('\n').map((one) => `  ${printable(one)}`) ?? [];
  return [head, ...stack].join('\n');
}

function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
