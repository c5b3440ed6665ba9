// A drawing's picture is worked out twice, on the phone while the finger draws and on the server when it arrives:
// both are the same to the byte, or the network would be shown another digit than the participant.

import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { rasterise } from '@/lib/digits/rasterise';
import { MAX_COORDINATE, type Strokes } from '@/lib/digits/stroke';
import { Random } from '@/lib/random';

/** Seeded drawings: dots, pairs of points, scribbles; some small, some as large as the pad. */
function drawings(count: number): Strokes[] {
  const chance = new Random(1);
  return Array.from({ length: count }, () => {
    const size = 1 + chance.below(MAX_COORDINATE);
    const at = () => chance.below(size);
    return Array.from({ length: 1 + chance.below(4) }, () =>
      Array.from({ length: 1 + chance.below(60) }, () => [at(), at()] as const),
    );
  });
}

test('the phone’s preview and the server’s picture agree to the byte', async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: ['lib/digits/rasterise.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'phone',
  });
  await page.addScriptTag({ content: outputFiles[0]!.text });
  const all = drawings(300);
  const onPhone = await page.evaluate((strokes) => {
    const { phone } = globalThis as unknown as { phone: { rasterise: typeof rasterise } };
    return strokes.map((drawing) => [...phone.rasterise(drawing)]);
  }, all);
  expect(onPhone).toEqual(all.map((drawing) => [...rasterise(drawing)]));
});
