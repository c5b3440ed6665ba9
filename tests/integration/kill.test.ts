import { existsSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { loadEvents } from '@/lib/db/load';
import { liveSessions } from '@/lib/db/sessions';
import { connectLive, type Live } from '@/lib/protocol/client';
import { newCommandId } from '@/lib/protocol/command-id';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { mustOpen, temporaryFolder } from '../support/stores';

// Needs the built server: `npm run build`.
const built = existsSync('dist/server.mjs') && existsSync('.next/BUILD_ID');
const KILLS = 5;
const PHONES = 20;

let server: ServerProcess | null = null;
const lines: Live[] = [];
afterAll(async () => {
  for (const line of lines) line.close();
  await server?.stop();
});

it.skipIf(!built)(
  `H20: ${KILLS} kills while ${PHONES} phones draw neither lose nor duplicate an acknowledged drawing`,
  async () => {
    const folder = temporaryFolder();
    server = await startServer({ folder });
    const { origin } = server;
    const port = Number(new URL(origin).port);
    const [session] = [(await server.enter()).session];
    const presenter = connectLive({
      url: origin,
      handshake: { session, surface: 'console' },
      headers: { cookie: server.presenter! },
    });
    lines.push(presenter);
    await presenter.command({ type: 'goTo', slide: 5, step: 0 });
    expect(await presenter.command({ type: 'openRound', activity: 'draw' })).toMatchObject({ ok: true });

    const acknowledged = new Map<string, number>();
    const sent = new Set<string>();
    let stopping = false;
    const play = async (line: Live) => {
      while (!stopping) {
        const digit = newCommandId();
        sent.add(digit);
        const command = { type: 'draw', digit, round: 'draw.1', label: 3, strokes: aDrawing() } as const;
        const answer = await line.command(command, { within: Number.POSITIVE_INFINITY });
        if (!answer.ok) throw new Error(answer.code);
        acknowledged.set(digit, answer.value.guess);
      }
    };
    const players: Promise<void>[] = [];
    for (let n = 0; n < PHONES; n++) {
      const seat = await server.enter();
      const line = connectLive({
        url: origin,
        handshake: { session, surface: 'phone' },
        headers: { cookie: seat.cookie },
        answerWithin: 1_500,
      });
      lines.push(line);
      players.push(play(line));
    }

    for (let kill = 0; kill < KILLS; kill++) {
      const before = acknowledged.size;
      await expect.poll(() => acknowledged.size - before).toBeGreaterThan(15);
      await new Promise((moment) => setTimeout(moment, Math.random() * 300));
      await server.kill();
      server = await startServer({ folder, port, restart: true });
    }
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size - before).toBeGreaterThan(15);
    expect(await presenter.command({ type: 'goTo', slide: 6, step: 1 })).toMatchObject({ ok: true });
    stopping = true;
    await Promise.all(players);
    for (const line of lines) line.close();
    expect(await server.stop()).toBe(0);

    const data = await mustOpen(folder);
    const [kept] = await liveSessions(data.db);
    const events = await loadEvents(data.db, kept!.id);
    const drawn = events.flatMap(({ event }) => (event.type === 'digitDrawn' ? [event] : []));
    const ids = drawn.map(({ digit }) => digit);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...acknowledged.keys()].filter((digit) => !ids.includes(digit))).toEqual([]);
    expect(ids.filter((digit) => !sent.has(digit))).toEqual([]);
    for (const { digit, prediction } of drawn) expect(acknowledged.get(digit)).toBe(prediction.digit);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(events.filter(({ event }) => event.type === 'participantJoined')).toHaveLength(PHONES);
    await data.close();
  },
);

function aDrawing(): [number, number][][] {
  const at = () => Math.floor(Math.random() * 1023);
  return [Array.from({ length: 40 }, () => [at(), at()] as [number, number])];
}
