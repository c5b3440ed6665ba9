// The one header of Next's client router that Next answers with an error where it is malformed: what the browser shows
// already. Without it a page comes whole, so a malformed one is dropped.

import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

const kinds = ['c', 'oc', 'd', '(..)(..)', '(.)', '(..)', '(...)'].flatMap((kind) =>
  kind.startsWith('(') ? [`ci${kind}`, `di${kind}`] : [kind],
);
const segment = z.union([
  z.string(),
  z.tuple([z.string(), z.string(), z.enum(kinds), z.array(z.string()).nullable()]),
]);
const state: z.ZodType = z.lazy(() =>
  z.tuple([
    segment,
    z.record(z.string(), state),
    z.tuple([z.string(), z.string()]).nullish(),
    z.enum(['refetch', 'inside-shared-layout', 'metadata-only']).nullish(),
    z.number().nullish(),
    z.string().optional(),
  ]),
);

export function dropMalformedRouterState(headers: IncomingHttpHeaders): void {
  const sent = headers['next-router-state-tree'];
  if (sent !== undefined && !isState(String(sent))) delete headers['next-router-state-tree'];
}

function isState(text: string): boolean {
  try {
    return state.safeParse(JSON.parse(decodeURIComponent(text))).success;
  } catch {
    return false;
  }
}
