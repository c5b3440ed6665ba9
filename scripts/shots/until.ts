// Waits for something that other ends of a line bring about.

const patience = 30_000;

export async function until(happened: () => boolean, what: string): Promise<void> {
  const end = Date.now() + patience;
  while (!happened()) {
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s, and it never came to this: ${what}.`);
    await new Promise((then) => setTimeout(then, 15));
  }
}
