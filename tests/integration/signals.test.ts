import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startServer } from '../../scripts/server-process';
import { temporaryFolder } from '../support/stores';

// Needs the built server: `npm run build`.
const built = existsSync('dist/server.mjs') && existsSync('.next/BUILD_ID');

it.skipIf(!built)(
  'B10: a closed terminal stops the server cleanly, also where its supervisor tells it again',
  async () => {
    const folder = temporaryFolder();
    const server = await startServer({ folder });
    const ended = server.stop('SIGHUP');
    process.kill(server.pid, 'SIGTERM');
    expect(await ended).toBe(0);
    expect(statSync(join(folder, 'nudge.db-wal'), { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  },
);
