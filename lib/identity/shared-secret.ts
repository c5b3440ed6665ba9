// The secret for the pages of Next, which are bundled apart from the server (see lib/db/client).

import type { Secret } from './secret';

const place = Symbol.for('nudge.secret');
type Shared = { [place]?: Secret };

/** Called once, by the server. */
export function shareSecret(secret: Secret): void {
  (globalThis as Shared)[place] = secret;
}

export function sharedSecret(): Secret {
  const secret = (globalThis as Shared)[place];
  if (!secret) throw new Error('The secret is known only inside the running server.');
  return secret;
}
