// Who has just connected: decided once, from cookies and keys, before any message is read.

import { handshakeSchema } from '../../protocol/message';
import { protocolVersion } from '../../protocol/version';
import { err, ok, type Result } from '../../result';
import type { Actor } from '../../session/command';
import { type Rejection, reject } from '../../session/rejection';
import type { Surface } from '../audience';

/** What lib/identity knows about a request. */
export type Identity = {
  isPresenter(cookies: string | undefined): Promise<boolean>;
  isStageKey(session: string, key: string): boolean;
  /** The seat's hash, if the cookie is one of this session's. */
  seatOf(session: string, cookies: string | undefined): string | null;
};

export type Claim = { readonly session: string; readonly surface: Surface } & (
  | { readonly actor: Exclude<Actor, { role: 'phone' | 'server' }> }
  /** The session's host knows which participant that is. */
  | { readonly seat: string }
);

export type Refusal = Rejection | { readonly code: 'oldVersion' | 'noSeat' };

export async function identify(
  auth: unknown,
  cookies: string | undefined,
  identity: Identity,
): Promise<Result<Claim, Refusal>> {
  if (!isOurVersion(auth)) return err({ code: 'oldVersion' });
  const parsed = handshakeSchema.safeParse(auth);
  if (!parsed.success) return err(reject('malformed'));
  const { session, surface, key } = parsed.data;
  if (surface === 'phone') {
    const seat = identity.seatOf(session, cookies);
    return seat === null ? err({ code: 'noSeat' }) : ok({ session, surface, seat });
  }
  if (await identity.isPresenter(cookies)) return ok({ session, surface, actor: { role: 'presenter' } });
  const mayShow = surface === 'stage' && key !== undefined && identity.isStageKey(session, key);
  return mayShow ? ok({ session, surface, actor: { role: 'stage' } }) : err(reject('notAllowed'));
}

const isOurVersion = (auth: unknown) =>
  typeof auth === 'object' && auth !== null && 'version' in auth && auth.version === protocolVersion;
