import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endingOf, mediumOf } from '@/lib/deck/pictures/names';
import { lookForFiles } from '@/lib/files/look';
import { temporaryFolder } from '@/tests/support/stores';

const folder = temporaryFolder();
const deck = join(folder, 'talk', 'talk.md');
const at = (name: string) => join(folder, 'talk', name);
afterAll(() => rmSync(folder, { recursive: true }));

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#1b4fa8' }, limitInputPixels: false });

beforeAll(async () => {
  mkdirSync(join(folder, 'talk', 'img'), { recursive: true });
  writeFileSync(deck, '');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const jpeg = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer();
  writeFileSync(at('photo.jpg'), jpeg);
  writeFileSync(at('img/photo.jpeg'), jpeg);
  writeFileSync(at('fake.png'), jpeg);
  writeFileSync(at('cut.jpg'), jpeg.subarray(0, jpeg.length / 2));
  writeFileSync(at('empty.png'), '');
  writeFileSync(at('words.gif'), 'Not a picture at all.');
  writeFileSync(at('page.svg'), '<html><svg/></html>');
  writeFileSync(at('open.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><g></svg>');
  writeFileSync(at('good.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><g/></svg>');
  for (const type of ['png', 'webp', 'avif', 'gif'] as const)
    writeFileSync(at(`good.${type}`), await drawn(40, 30).toFormat(type).toBuffer());
  await drawn(10_001, 10_000).png().toFile(at('huge.png'));
  writeFileSync(at('heavy.jpg'), Buffer.concat([jpeg, Buffer.alloc(10_000_000)]));
  writeFileSync(join(folder, 'secret.jpg'), jpeg);
  symlinkSync(join(folder, 'secret.jpg'), at('link.jpg'));
  symlinkSync(at('photo.jpg'), at('inner.jpg'));
  mkdirSync(at('folder.png'));
});

const look = async (...paths: string[]) => {
  const named = paths.map((path, i) => ({ path, medium: mediumOf(path)!, line: i + 1 }));
  return lookForFiles(deck, named);
};
const codeOf = async (path: string) => {
  const { problems } = await look(path);
  return problems.map(({ mistake }) => mistake.code);
};

describe('PC4: what is wrong with a file is a mistake at the line that names it', () => {
  it.each([
    ['fake.png', 'fileMislabelled'],
    ['words.gif', 'fileMislabelled'],
    ['page.svg', 'fileMislabelled'],
    ['cut.jpg', 'fileBroken'],
    ['empty.png', 'fileBroken'],
    ['open.svg', 'fileBroken'],
    ['huge.png', 'tooManyPixels'],
    ['heavy.jpg', 'fileTooLarge'],
    ['link.jpg', 'outsideFolder'],
    ['folder.png', 'fileUnreadable'],
    ['img', 'fileUnreadable'],
    ['photo.jpg/x.png', 'fileMissing'],
  ])('%s: %s', async (path, code) => {
    expect(await codeOf(path)).toEqual([code]);
  });

  it('names the file that is most like one that is missing, and each line that names it', async () => {
    const { problems } = await look('foto.jpg', 'img/foto.jpeg', 'foto.jpg');
    expect(problems.map(({ line, mistake }) => [line, 'near' in mistake && mistake.near])).toEqual([
      [1, 'photo.jpg'],
      [3, 'photo.jpg'],
      [2, 'img/photo.jpeg'],
    ]);
  });

  it('says what a mislabelled file is', async () => {
    const { problems } = await look('fake.png');
    expect(problems[0]?.mistake).toMatchObject({ code: 'fileMislabelled', found: 'jpg' });
  });

  it.each([
    'photo.jpg',
    'img/photo.jpeg',
    'inner.jpg',
    'good.svg',
    'good.png',
    'good.webp',
    'good.avif',
    'good.gif',
  ])('%s can be shown', async (path) => {
    const { files, problems } = await look(path, path);
    expect(problems).toEqual([]);
    expect(files.map((file) => file.path)).toEqual([path]);
    expect(files[0]?.hash).toMatch(/^[\da-f]{64}$/);
    expect(endingOf(path)).toBeTruthy();
  });
});
