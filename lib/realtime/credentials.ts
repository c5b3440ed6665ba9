// Who sent a request: its cookies and keys, read by lib/identity.

import type { Clock } from '../clock';
import type { Db } from '../db/client';
import { readCookie, seatCookie } from '../identity/cookies';
import { isPresenter } from '../identity/presenter';
import { readSeat } from '../identity/seats';
import type { Secret } from '../identity/secret';
import { isStageKey } from '../identity/share-keys';
import type { Identity } from './sockets/handshake';

export function identityOf(db: Db, secret: Secret, clock: Pick<Clock, 'now'>): Identity {
  return {
    isPresenter: (cookies) => isPresenter(db, cookies, clock.now()),
    isStageKey: (session, key) => isStageKey(secret, session, key),
    seatOf(session, cookies) {
      const token = readCookie(cookies, seatCookie(session));
      const seat = token === null ? null : readSeat(secret, token);
      return seat?.session === session ? seat.seatHash : null;
    },
  };
}
