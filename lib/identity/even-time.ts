// Answers that take the same time whatever they say: nobody learns from a clock whether a PIN was nearly right.

import type { Clock, Millis } from '../clock';

/** Runs the task and gives its value not before `least` ms have passed, and then at a whole multiple of it. */
export async function evenTime<T>(clock: Clock, least: Millis, task: () => Promise<T>): Promise<T> {
  const start = clock.now();
  const value = await task();
  const spent = Math.max(0, clock.now() - start);
  const rest = Math.max(1, Math.ceil(spent / least)) * least - spent;
  await new Promise<void>((resume) => clock.after(rest, resume));
  return value;
}
