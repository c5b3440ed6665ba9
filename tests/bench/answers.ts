// A whole room answers one question within a second. How long until each answer is on the disk and acknowledged, is each
// stored exactly once, and how many messages does a screen get meanwhile? One in twenty is sent twice with the same id.

import { parseArgs } from 'node:util';
import { loadEvents } from '../../lib/db/load';
import { liveSessions } from '../../lib/db/sessions';
import { type ServerProcess, startServer } from '../../scripts/server-process';
import { mustOpen, temporaryFolder } from '../support/stores';
import { percentile, round } from './crowd';
import { countFlag } from './flags';
import { fillHall } from './hall';
import { type Job, storm } from './storm';

const WITHIN = 1_000;
/** "Do I go to the park?", whose question counts the first answer. */
const question = { slide: 10, activity: 'Q2', round: 'Q2.1' };

export async function run(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: { phones: { type: 'string' }, json: { type: 'boolean' } },
  });
  const phones = countFlag('phones', values.phones, 1000);
  const folder = temporaryFolder();
  const server = await startServer({ folder, env: { NUDGE_SEATS: String(phones + 10) } });
  const played = await play(server, phones).finally(() => server.stop());
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

async function play(server: ServerProcess, phones: number) {
  const { stage, phones: people, tell } = await fillHall(server, phones);
  await tell({ type: 'goTo', slide: question.slide, step: 0 });
  await tell({ type: 'openRound', activity: question.activity });
  await new Promise((resume) => setTimeout(resume, 2_000));
  const jobs = people.map(({ connection, participant }, index): Job => {
    const value = { kind: 'choice', option: index % 2 };
    const command = { type: 'answer', round: question.round, value };
    return { connection, key: participant, command, again: index % 20 === 0 };
  });
  let stageViews = 0;
  stage.onFrame = (frame) => {
    if (frame.subarray(0, 9).toString() === '42["view"') stageViews++;
  };
  const began = performance.now();
  const figures = await storm(jobs, WITHIN);
  return { figures, stageViews, took: performance.now() - began };
}

/** The participants of all answers in the log of the only session. */
async function storedAnswers(folder: string): Promise<string[]> {
  const data = await mustOpen(folder);
  const [session] = await liveSessions(data.db);
  const events = await loadEvents(data.db, session!.id);
  await data.close();
  return events.flatMap(({ event }) => (event.type === 'answered' ? [event.participant] : []));
}
