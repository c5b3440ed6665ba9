import { describe, expect, it } from 'vitest';
import { createReplies } from '@/lib/realtime/host/replies';
import { reject } from '@/lib/session/rejection';

describe('remembered answers', () => {
  const yes = { ok: true, value: 1 } as const;

  it('W2: forget the oldest first', async () => {
    const replies = createReplies(2);
    let acts = 0;
    const act = async () => ({ ok: true, value: ++acts }) as const;
    await replies.once('a', act);
    await replies.once('b', act);
    await replies.once('c', act);
    expect(await replies.once('c', act)).toEqual({ ok: true, value: 3 });
    expect(await replies.once('a', act)).toEqual({ ok: true, value: 4 });
  });

  it('W3: a refusal that passes is not what a repeat gets; a final one is', async () => {
    const replies = createReplies();
    expect(await replies.once('a', async () => ({ ok: false, ...reject('busy') }))).toMatchObject({
      ok: false,
    });
    expect(await replies.once('a', async () => yes)).toEqual(yes);
    await replies.once('b', async () => ({ ok: false, ...reject('closed') }));
    expect(await replies.once('b', async () => yes)).toMatchObject({ code: 'closed' });
  });

  it('W3: what threw is tried again', async () => {
    const replies = createReplies();
    await expect(replies.once('a', () => Promise.reject(new Error('once')))).rejects.toThrow('once');
    expect(await replies.once('a', async () => yes)).toEqual(yes);
  });
});
