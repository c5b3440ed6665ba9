// How large the heap of a server's own thread gets, told by a few lines that run inside it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `nodeArgs` for the server; `most` in bytes so far: what JavaScript holds, with its buffers, and all of the process. */
export function watchHeap(folder: string) {
  const file = join(folder, 'heap.json');
  const source = `
    import { writeFileSync } from 'node:fs';
    import { isMainThread } from 'node:worker_threads';
    const most = { heapMax: 0, rssMax: 0 };
    if (isMainThread) setInterval(() => {
      const { heapUsed, external, rss } = process.memoryUsage();
      most.heapMax = Math.max(most.heapMax, heapUsed + external);
      most.rssMax = Math.max(most.rssMax, rss);
      writeFileSync(${JSON.stringify(file)}, JSON.stringify(most));
    }, 200).unref();`;
  return {
    nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(source)}`],
    most: () => JSON.parse(readFileSync(file, 'utf8')) as { heapMax: number; rssMax: number },
  };
}
