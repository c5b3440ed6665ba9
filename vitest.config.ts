import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Beside a test that waits, another one runs, also on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Waits follow events. These caps end a test that is broken; a busy machine makes tests slow, not red.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
    projects: [
      {
        extends: true,
        // These share a process and what they import: starting one for each file takes longer than the tests.
        test: { name: 'rules', include: ['tests/{unit,contract}/**/*.test.{ts,tsx}'], isolate: false },
      },
      { extends: true, test: { name: 'integration', include: ['tests/integration/**/*.test.ts'] } },
    ],
  },
});
