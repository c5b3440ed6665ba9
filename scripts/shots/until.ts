// Waits for something that happens at the other end of a connection.

import { languages, spoken } from '../../lib/words/languages';

const patience = 30_000;

export async function until(happened: () => boolean, what: string): Promise<void> {
  const end = Date.now() + patience;
  while (!happened()) {
    if (Date.now() > end) throw new Error(languages[spoken].tools.shots.waited(patience / 1000, what));
    await new Promise((then) => setTimeout(then, 15));
  }
}
