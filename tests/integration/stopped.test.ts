import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { connectLive, type Live } from '@/lib/protocol/client';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';

// Needs the built server: `npm run build`.
const built = existsSync('dist/server.mjs') && existsSync('.next/BUILD_ID');

const deck = `---
title: Stopped
---

# One question

:::choice[Which?]{id=which seconds=10}
- [x] this
- [ ] that
:::
`;

let server: ServerProcess | null = null;
const lines: Live[] = [];
afterAll(async () => {
  for (const line of lines) line.close();
  await server?.stop();
});

it.skipIf(!built)(
  'H35: an answer that was on its way while the server was stopped for ten seconds counts',
  async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'deck.md');
    writeFileSync(file, deck);
    server = await startServer({ folder, env: { NUDGE_DECK: file } });
    const { origin: url, session, pid } = server;
    const line = (surface: 'console' | 'phone', cookie: string) => {
      const live = connectLive({ url, handshake: { session, surface }, headers: { cookie } });
      lines.push(live);
      return live;
    };
    const presenter = line('console', server.presenter!);
    const phone = line('phone', (await server.enter()).cookie);
    expect(await presenter.command({ type: 'openRound', activity: 'which' })).toMatchObject({ ok: true });
    process.kill(pid, 'SIGSTOP');
    const value = { kind: 'choice', option: 0 } as const;
    const answered = phone.command({ type: 'answer', round: 'which.1', value }, { within: 60_000 });
    await new Promise((resume) => setTimeout(resume, 11_000));
    process.kill(pid, 'SIGCONT');
    expect(await answered).toMatchObject({ ok: true });
    const revealed = await presenter.command({ type: 'revealRound', round: 'which.1' }, { within: 60_000 });
    expect(revealed).toMatchObject({ ok: true });
    expect(await phone.command({ type: 'takeAway' }, { within: 60_000 })).toMatchObject({ ok: true });
  },
);
