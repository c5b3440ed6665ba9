// Everybody sends one command at their planned time, whatever the answers do; latency counts from the planned time.

import type { Line } from './crowd';

export type Job = {
  readonly line: Line;
  /** What the command is called when it is counted. */
  readonly key: string;
  readonly command: object;
  /** Sent twice with the same id, as phones on bad lines do. */
  readonly again: boolean;
};

export type Storm = {
  readonly acknowledged: ReadonlySet<string>;
  /** ms from the planned time to the answer. */
  readonly acks: readonly number[];
  /** How late the generator itself was, ms. */
  readonly lags: readonly number[];
  readonly refused: number;
};

/** Spread evenly over `within` ms. */
export async function storm(jobs: readonly Job[], within: number): Promise<Storm> {
  const acknowledged = new Set<string>();
  const acks: number[] = [];
  const lags: number[] = [];
  let refused = 0;
  const start = performance.now() + 50;
  const play = ({ line, key, command, again }: Job, index: number) =>
    new Promise<void>((done, failed) => {
      const planned = (index / jobs.length) * within;
      const frame = `429${JSON.stringify(['command', { id: `command-${index}`, command }])}`;
      // A line's next job begins when its last was answered long ago.
      const send = () => {
        const timeout = setTimeout(() => failed(new Error(`${key} was never answered`)), 30_000);
        line.onFrame = (answer, at) => {
          const text = answer.subarray(0, 40).toString();
          if (!text.startsWith('439')) return;
          clearTimeout(timeout);
          acks.push(at - start - planned);
          if (text.includes('"ok":true')) acknowledged.add(key);
          else refused++;
          line.onFrame = () => {};
          done();
        };
        lags.push(performance.now() - start - planned);
        line.send(frame);
        if (again) line.send(frame);
      };
      setTimeout(send, start + planned - performance.now());
    });
  await Promise.all(jobs.map(play));
  return { acknowledged, acks, lags, refused };
}

/** A presenter's command, until it is answered. */
export function say(line: Line, id: number, command: object): Promise<void> {
  return new Promise((done) => {
    line.onFrame = (frame) => frame.toString().startsWith(`43${id}[`) && done();
    line.send(`42${id}${JSON.stringify(['command', { id: `presenter-${id}`, command }])}`);
  });
}
