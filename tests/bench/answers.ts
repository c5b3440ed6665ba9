// A whole room answers one question within a second: how long until each answer is on the disk and acknowledged, is every
// one there afterwards, once, and how many messages a screen gets for it. One in twenty is sent twice with the same id.

import { parseArgs } from 'node:util';
import { loadEvents } from '../../lib/db/load';
import { liveSessions } from '../../lib/db/sessions';
import { protocolVersion } from '../../lib/protocol/version';
import { startServer } from '../../scripts/server-process';
import { mustOpen, temporaryFolder } from '../support/stores';
import { inTurns, Line, percentile, round } from './crowd';
import { countFlag } from './flags';
import { type Job, type Storm, say, storm } from './storm';

const WITHIN = 1_000;
/** "Do I go to the park?": its question takes the first answer. */
const question = { slide: 10, activity: 'Q2', round: 'Q2.1' };

export async function run(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: { phones: { type: 'string' }, json: { type: 'boolean' } },
  });
  const phones = countFlag('phones', values.phones, 1000);
  const folder = temporaryFolder();
  const server = await startServer({ folder });
  let played: { figures: Storm; stageViews: number; took: number };
  try {
    const seats = await inTurns(phones, 16, () => server.enter());
    const auth = { version: protocolVersion, session: server.session };
    const cookie = server.presenter!;
    const presenter = new Line(server.origin, { ...auth, surface: 'console' }, { cookie });
    const stage = new Line(server.origin, { ...auth, surface: 'stage' }, { cookie });
    await Promise.all([presenter.connected, stage.connected]);
    const people = await inTurns(phones, 50, async (index) => {
      const line = new Line(server.origin, { ...auth, surface: 'phone' }, { cookie: seats[index]!.cookie });
      const participant = whoOf(line);
      await line.connected;
      return { line, participant: await participant };
    });
    await say(presenter, 1, { type: 'goTo', slide: question.slide, step: 0 });
    await say(presenter, 2, { type: 'openRound', activity: question.activity });
    await new Promise((resume) => setTimeout(resume, 2_000));
    played = await answer(people, stage);
  } finally {
    await server.stop();
  }
  const { figures, stageViews, took } = played;
  const stored = await storedAnswers(folder);
  return {
    phones,
    ackP50: percentile(figures.acks, 0.5),
    ackP99: percentile(figures.acks, 0.99),
    lost: [...figures.acknowledged].filter((participant) => !stored.includes(participant)).length,
    doubled: stored.length - new Set(stored).size,
    refused: figures.refused,
    stageViewsPerSecond: round((1000 * stageViews) / took),
    generatorLagP99: percentile(figures.lags, 0.99),
  };
}

type Person = { readonly line: Line; readonly participant: string };

async function answer(people: readonly Person[], stage: Line) {
  const jobs = people.map(({ line, participant }, index): Job => {
    const value = { kind: 'choice', option: index % 2 };
    const command = { type: 'answer', round: question.round, value };
    return { line, key: participant, command, again: index % 20 === 0 };
  });
  let stageViews = 0;
  stage.onFrame = (frame) => {
    if (frame.subarray(0, 9).toString() === '42["view"') stageViews++;
  };
  const began = performance.now();
  const figures = await storm(jobs, WITHIN);
  return { figures, stageViews, took: performance.now() - began };
}

/** Whose line it is: the server says so after connecting. */
function whoOf(line: Line): Promise<string> {
  return new Promise((known) => {
    line.onFrame = (frame) => {
      const participant = /^42\["mine",.*?"participant":"([\w-]+)"/.exec(frame.toString())?.[1];
      if (participant !== undefined) known(participant);
    };
  });
}

/** Who answered, by the log of the only session: once for every answer in it. */
async function storedAnswers(folder: string): Promise<string[]> {
  const data = await mustOpen(folder);
  const [session] = await liveSessions(data.db);
  const events = await loadEvents(data.db, session!.id);
  await data.close();
  return events.flatMap(({ event }) => (event.type === 'answered' ? [event.participant] : []));
}
