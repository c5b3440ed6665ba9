// What the page at /check asks over a socket of no session: `check`, answered with the server's time.

import type { Millis } from '../clock';

/** The handshake's `auth`. */
export const checkAuth = { check: true } as const;

export type Checked = { readonly now: Millis };
