import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    // Beside a test that waits, another one runs, also on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    include: ['tests/{unit,contract,integration}/**/*.test.{ts,tsx}'],
    // Waits follow events. These caps end a test that is broken; a busy machine makes tests slow, not red.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 90_000 } },
  },
});
