import { describe, expect, it } from 'vitest';
import { protocolVersion } from '@/lib/protocol/version';
import { type Identity, identify } from '@/lib/realtime/sockets/handshake';

describe('who is let in', () => {
  const identity: Identity = {
    isPresenter: async (cookies) => cookies === 'presenter',
    isStageKey: (session, key) => key === `key of ${session}`,
    seatOf: (session, cookies) => (cookies === `seat in ${session}` ? 'seat-hash' : null),
  };
  const hello = { version: protocolVersion, session: 's1', surface: 'console' } as const;

  it('W4: the role follows from cookie and key, never from what is claimed', async () => {
    expect(await identify(hello, 'presenter', identity)).toMatchObject({
      value: { actor: { role: 'presenter' } },
    });
    expect(await identify(hello, 'seat in s1', identity)).toMatchObject({ error: { code: 'notAllowed' } });
    const stage = { ...hello, surface: 'stage', key: 'key of s1' };
    expect(await identify(stage, undefined, identity)).toMatchObject({ value: { actor: { role: 'stage' } } });
    expect(await identify({ ...stage, key: 'key of s2' }, undefined, identity)).toMatchObject({ ok: false });
    expect(await identify({ ...hello, role: 'presenter' }, undefined, identity)).toMatchObject({
      error: { code: 'malformed' },
    });
  });

  it('W4: a seat of one talk is none in another, and a stage key opens no console', async () => {
    const phone = { ...hello, surface: 'phone' };
    expect(await identify(phone, 'seat in s1', identity)).toMatchObject({ value: { seat: 'seat-hash' } });
    expect(await identify(phone, 'seat in s2', identity)).toMatchObject({ error: { code: 'noSeat' } });
    expect(await identify({ ...hello, key: 'key of s1' }, undefined, identity)).toMatchObject({ ok: false });
  });

  it('W5: an older page is told so, whatever else it says', async () => {
    for (const auth of [undefined, null, 'x', {}, { version: 0 }, { ...hello, version: protocolVersion - 1 }])
      expect(await identify(auth, 'presenter', identity)).toEqual({
        ok: false,
        error: { code: 'oldVersion' },
      });
  });
});
