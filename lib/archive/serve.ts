// Inside the archive thread: answers one question after another, and several at once where they pause.

import type { FromArchive, Progress, Question, ToArchive } from './messages';

export type Port = {
  postMessage(message: FromArchive, transfer?: ArrayBuffer[]): void;
  on(event: 'message', listener: (message: ToArchive) => void): unknown;
};

export type Work = {
  /** Tells how far it is, at most a few times per second. */
  readonly tell: (progress: Progress) => void;
  /** True once nobody waits for the answer. */
  readonly isStopped: () => boolean;
};

export type Answers = {
  readonly answer: (question: Question, work: Work) => Promise<unknown>;
  readonly file: (question: Question, work: Work) => AsyncGenerator<string>;
};

type Task = { stopped: boolean; wanted: number; wake: () => void };

export function serveArchive(port: Port, answers: Answers): void {
  const tasks = new Map<number, Task>();
  const begin = (id: number, work: (task: Task) => Promise<void>) => {
    const task: Task = { stopped: false, wanted: 0, wake: () => {} };
    tasks.set(id, task);
    work(task)
      .catch((error: unknown) => port.postMessage({ type: 'failed', id, reason: reasonOf(error) }))
      .finally(() => tasks.delete(id));
  };
  const workOf = (id: number, task: Task): Work => ({
    tell: (progress) => port.postMessage({ type: 'progress', id, ...progress }),
    isStopped: () => task.stopped,
  });
  port.on('message', (message) => {
    const { id } = message;
    const task = tasks.get(id);
    if (message.type === 'ask')
      begin(id, async (fresh) => {
        const value = await answers.answer(message.question, workOf(id, fresh));
        port.postMessage({ type: 'answer', id, value });
      });
    else if (message.type === 'file')
      begin(id, (fresh) => sendPieces(port, id, fresh, answers.file(message.question, workOf(id, fresh))));
    else if (task) {
      if (message.type === 'more') task.wanted++;
      else task.stopped = true;
      task.wake();
    }
  });
}

/** The next piece is made while this one is on its way, and no further one before it is wanted. */
async function sendPieces(port: Port, id: number, task: Task, pieces: AsyncGenerator<string>) {
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    while (task.wanted === 0 && !task.stopped)
      await new Promise<void>((wake) => Object.assign(task, { wake }));
    if (task.stopped) return;
    task.wanted--;
    const bytes = encoder.encode(piece);
    port.postMessage({ type: 'piece', id, bytes }, [bytes.buffer]);
    // Its calls only look asynchronous: without this, nobody could stop it.
    await new Promise((resume) => setImmediate(resume));
  }
  port.postMessage({ type: 'end', id });
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
