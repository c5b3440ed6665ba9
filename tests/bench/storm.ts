// Every phone sends one command at its planned time, whether or not earlier ones were acknowledged. Latency counts from
// the planned time.

import type { Connection } from './crowd';

export type Job = {
  readonly connection: Connection;
  /** What the command is called when it is counted. */
  readonly key: string;
  readonly command: object;
  /** Sent twice with the same id, as phones with a bad connection do. */
  readonly again: boolean;
};

export type Storm = {
  readonly acknowledged: ReadonlySet<string>;
  /** ms from the planned time to the acknowledgement. */
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
  const play = ({ connection, key, command, again }: Job, index: number) =>
    new Promise<void>((done, failed) => {
      const planned = (index / jobs.length) * within;
      const frame = `429${JSON.stringify(['command', { id: `command-${index}`, command }])}`;
      // A connection's next job begins long after its last was acknowledged.
      const send = () => {
        const timeout = setTimeout(() => failed(new Error(`${key} was never acknowledged`)), 30_000);
        connection.onFrame = (answer, at) => {
          const text = answer.subarray(0, 40).toString();
          if (!text.startsWith('439')) return;
          clearTimeout(timeout);
          acks.push(at - start - planned);
          if (text.includes('"ok":true')) acknowledged.add(key);
          else refused++;
          connection.onFrame = () => {};
          done();
        };
        lags.push(performance.now() - start - planned);
        connection.send(frame);
        if (again) connection.send(frame);
      };
      setTimeout(send, start + planned - performance.now());
    });
  await Promise.all(jobs.map(play));
  return { acknowledged, acks, lags, refused };
}
