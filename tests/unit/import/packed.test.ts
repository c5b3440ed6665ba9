// Decks in a zip, and decks that are Nudge's already.

import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { imported, refused, slidesOf } from './given';

const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#abc' } })
  .png()
  .toBuffer();
const files = (all: Readonly<Record<string, string | Uint8Array>>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
    ),
  );

it('DX10: a deck in a zip is found with what lies beside it', async () => {
  const zip = files({
    'talk-main/README.md': '# How to build',
    'talk-main/img/boat.png': new Uint8Array(png),
    'talk-main/slides.md': '---\nmarp: true\n---\n\n# Boats\n\n![A boat](img/boat.png)\n',
    'talk-main/other.md': '# Other',
    'talk-main/notes/long.md': `# ${'long '.repeat(400)}`,
    '__MACOSX/._slides.md': 'x',
  });
  const { deck, source, pictures, losses } = await imported(zip, null, { name: 'talk-main.zip' });
  expect(slidesOf(deck)[0]!.words).toContain('Boats');
  expect(source).toBe('slides.md');
  expect(losses.filter(({ code }) => code === 'others')).toMatchObject([{ text: 'talk-main/other.md' }]);
  expect(pictures.map(({ name }) => name)).toEqual(['boat.png']);
  expect(await refused(files({ 'a.bin': 'x' }), 'a.zip')).not.toBe(null);
});

it('DX10: a deck that is Nudge’s already stays as it is, with its pictures', async () => {
  const source =
    '---\ntitle: Boats\n---\n\n# Boats\n\n::step\n\n![A boat](img/boat.png)\n\n:::notes\nsay it\n:::\n';
  const read = await imported(source, null, { files: { 'img/boat.png': new Uint8Array(png) } });
  expect([read.format, read.text]).toEqual(['nudge', source]);
  expect(read.pictures.map(({ name }) => name)).toEqual(['img/boat.png']);
});
