// What the person who starts Nudge can set, read once and passed on as a value.

import { resolve } from 'node:path';
import { z } from 'zod';
import { readPublicUrl, readTrustedProxies } from './edge/given-addresses.mjs';
import { err, ok, type Result } from './result';

/** Seats of one session; the hall's limit, not the software's. */
const seats = z.coerce.number().int().min(1).max(10_000).default(2000);

/** A value that a function of ours reads. */
const read = <T>(reader: (text: string) => Result<T, string>) =>
  z.string().transform((text, context) => {
    const result = reader(text);
    if (result.ok) return result.value;
    context.addIssue({ code: 'custom', message: result.error.replace(/\.$/, '') });
    return z.NEVER;
  });

const schema = z.object({
  NUDGE_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  NUDGE_HOST: z.string().min(1).default('0.0.0.0'),
  NUDGE_DATA: z.string().min(1).default('data'),
  NUDGE_DECK: z.string().min(1).default('decks/neural-networks.md'),
  NUDGE_URL: read(readPublicUrl).nullable().default(null),
  NUDGE_TRUST_PROXY: read(readTrustedProxies).default([]),
  NUDGE_SEATS: seats,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  NODE_ENV: z.string().default('production'),
});

export type Env = {
  /** 0 lets the system choose. */
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly data: string;
  /** Absolute. */
  readonly deck: string;
  /** The origin that phones use where it is not this machine's own address; null: find out. */
  readonly url: string | null;
  /** Networks ("address/bits") whose word on X-Forwarded-For is taken. */
  readonly trustedProxies: readonly string[];
  readonly seats: number;
  readonly logLevel: z.infer<typeof schema>['LOG_LEVEL'];
  /** Pages are compiled as they are asked for. */
  readonly development: boolean;
};

type Variables = { readonly [name: string]: string | undefined };

/** Relative paths are meant from `root`. The error is one sentence for each variable that does not fit. */
export function readEnv(variables: Variables, root = process.cwd()): Result<Env, string> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map(({ path, message }) => {
      const name = path.join('.');
      return `${name}=${variables[name]}: ${message}.`;
    });
    return err(sentences.join('\n'));
  }
  const { data } = parsed;
  return ok({
    port: data.NUDGE_PORT,
    host: data.NUDGE_HOST,
    data: resolve(root, data.NUDGE_DATA),
    deck: resolve(root, data.NUDGE_DECK),
    url: data.NUDGE_URL,
    trustedProxies: data.NUDGE_TRUST_PROXY,
    seats: data.NUDGE_SEATS,
    logLevel: data.LOG_LEVEL,
    development: data.NODE_ENV === 'development',
  });
}
