// What an honest room notices while something else goes on: the presenter turns slides, phones answer, somebody new comes in.
// Latency counts from the planned time.

import { request } from 'node:http';
import { protocolVersion } from '../../lib/protocol/version';
import type { ServerProcess } from '../../scripts/server-process';
import { Connection, percentile, watchLag } from './crowd';
import type { Hall, Phone } from './hall';

const turnEvery = 200;
const answerEvery = 50;

export type Noticed = {
  readonly slideP50: number;
  readonly slideP99: number;
  readonly slides: number;
  readonly answerP50: number;
  readonly answerP99: number;
  readonly answers: number;
  readonly answersRefused: number;
  /** How late this process was itself, ms. */
  readonly lag: number;
};

/** A round of drawings, then a question that may be answered again and again; drawings of the first are taken all the same. */
export async function openRounds({ tell }: Hall): Promise<void> {
  await tell({ type: 'goTo', slide: 5, step: 0 });
  await tell({ type: 'openRound', activity: 'draw' });
  await tell({ type: 'goTo', slide: 10, step: 0 });
  await tell({ type: 'openRound', activity: 'park' });
}

/** Resolves after `seconds` with what the hall noticed; what had not come by then counts as long as it was awaited. */
export async function watchTalk(hall: Hall, seconds: number): Promise<Noticed> {
  const lag = watchLag();
  const turning = keepTurning(hall);
  const answering = keepAnswering(hall.phones);
  await new Promise((resume) => setTimeout(resume, seconds * 1_000));
  const slides = turning();
  const { took, refused } = answering();
  return {
    slideP50: percentile(slides, 0.5),
    slideP99: percentile(slides, 0.99),
    slides: slides.length,
    answerP50: percentile(took, 0.5),
    answerP99: percentile(took, 0.99),
    answers: took.length,
    answersRefused: refused,
    lag: lag(),
  };
}

/** Between two slides without activities, to the stage and to every phone. */
function keepTurning({ presenter, stage, phones }: Hall): () => readonly number[] {
  const took: number[] = [];
  const due = new Map<Connection, { slide: number; at: number }>();
  let sent = 0;
  const screens = [stage, ...phones.map(({ connection }) => connection)];
  for (const screen of screens) {
    const before = screen.onFrame;
    screen.onFrame = (frame, at) => {
      before(frame, at);
      const wanted = due.get(screen);
      if (!wanted || !isViewOf(frame, wanted.slide)) return;
      due.delete(screen);
      took.push(at - wanted.at);
    };
  }
  const timer = setInterval(() => {
    const slide = 6 + (++sent % 2);
    const at = performance.now();
    // A screen that still waits for an earlier slide goes on waiting from then, for the newest.
    for (const screen of screens) due.set(screen, { slide, at: due.get(screen)?.at ?? at });
    presenter.send(commandFrame(sent, { type: 'goTo', slide, step: 0 }));
  }, turnEvery);
  return () => {
    clearInterval(timer);
    const now = performance.now();
    // The last turn may still be on its way.
    for (const { at } of due.values()) if (now - at > turnEvery) took.push(now - at);
    return took;
  };
}

/** Each phone has one answer on its way at most. */
function keepAnswering(phones: readonly Phone[]): () => { took: readonly number[]; refused: number } {
  const took: number[] = [];
  const due = new Map<Connection, number>();
  let [sent, refused] = [0, 0];
  for (const { connection } of phones) {
    const before = connection.onFrame;
    connection.onFrame = (frame, at) => {
      before(frame, at);
      const since = due.get(connection);
      if (since === undefined || !frame.subarray(0, 2).equals(ack)) return;
      due.delete(connection);
      took.push(at - since);
      if (!frame.includes('"ok":true')) refused++;
    };
  }
  const timer = setInterval(() => {
    const { connection } = phones[++sent % phones.length]!;
    if (due.has(connection)) return;
    due.set(connection, performance.now());
    const flip = Math.floor(sent / phones.length) % 2 === 0;
    const value = { kind: 'toggles', on: [flip, !flip, flip] };
    connection.send(commandFrame(sent, { type: 'answer', round: 'park.1', value }));
  }, answerEvery);
  return () => {
    clearInterval(timer);
    const now = performance.now();
    for (const since of due.values()) if (now - since > turnEvery) took.push(now - since);
    return { took, refused };
  };
}

const ack = Buffer.from('43');
const viewStart = Buffer.from('42["view"');
const isViewOf = (frame: Buffer, slide: number) =>
  frame.subarray(0, viewStart.length).equals(viewStart) && frame.includes(`"slide":${slide},`);

const commandFrame = (n: number, command: object) =>
  `42${n}${JSON.stringify(['command', { id: `honest-${n}-id`, command }])}`;

/** Somebody new from an address of their own, at a place in 127.0.0.0/8; resolves with the ms until they were in. */
export async function comeIn(server: ServerProcess, joinPath: string, from: string): Promise<number> {
  const began = performance.now();
  for (;;) {
    const cookie = await seatOf(server.origin + joinPath, from);
    const auth = { version: protocolVersion, session: server.session, surface: 'phone' };
    const connection = new Connection(server.origin, auth, { cookie }, from);
    try {
      await connection.connected;
      return performance.now() - began;
    } catch (error) {
      connection.close();
      const wait = /"retryAfter":(\d+)/.exec(String(error))?.[1];
      if (wait === undefined) throw error;
      await new Promise((resume) => setTimeout(resume, Number(wait)));
    }
  }
}

function seatOf(url: string, localAddress: string): Promise<string> {
  return new Promise((done, failed) => {
    const asking = request(url, { localAddress, agent: false }, (response) => {
      response.resume();
      const cookies = response.headers['set-cookie'] ?? [];
      if (cookies.length > 0) done(cookies.map((one) => one.split(';', 1)[0]).join('; '));
      else failed(new Error(`no seat: ${response.statusCode}`));
    });
    asking.once('error', failed);
    asking.end();
  });
}
