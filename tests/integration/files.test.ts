import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckId } from '@/lib/db/decks';
import { pieceBytes } from '@/lib/db/files/files';
import { keptDeck } from '@/lib/db/kept-deck';
import { picturesIn } from '@/lib/deck/pictures/illustrate';
import type { PictureFile } from '@/lib/picture';
import { filePath } from '@/lib/protocol/addresses';
import { checksOf } from '@/lib/start/checked-before';
import { ensureSession, hashesOf, readDeck, withFiles } from '@/lib/start/talk';
import { english } from '@/lib/words/en/english';
import { type LiveTest, startLive } from '../support/live-server';
import { temporaryFolder } from '../support/stores';

const folder = temporaryFolder();
const file = join(folder, 'talk.md');
const source = `---
title: T
---

# A

![A photo](photo.jpg)

![A plot](plot.svg)

![A ball](ball.gif)

![A film](film.mp4){poster=photo.jpg}
`;
const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .withExif({ IFD0: { Copyright: 'Somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 70 })
    .toBuffer();
const film = Buffer.concat([
  Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'),
  Buffer.alloc(3 * pieceBytes, 7),
]);
film.writeUInt32BE(0xdecade, film.length - 4);

let live: LiveTest;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, source);
  writeFileSync(join(folder, 'photo.jpg'), await photo(2400, 1600));
  writeFileSync(
    join(folder, 'plot.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="x()"><rect width="9" height="9"/></svg>',
  );
  const frames = await Promise.all(
    ['#f00', '#0f0'].map((background) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  writeFileSync(
    join(folder, 'ball.gif'),
    await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer(),
  );
  writeFileSync(join(folder, 'film.mp4'), film);
  live = await startLive();
});
afterAll(async () => {
  await live.close();
  rmSync(folder, { recursive: true });
});

async function talk() {
  const read = await readDeck(file, english);
  if (!read.ok) throw new Error(read.error);
  return withFiles(live.db, read.value);
}
const filesIn = (part: unknown) => picturesIn(part).map(({ of }) => of as PictureFile);
const bytesAt = async (hash: string) =>
  Buffer.from(await (await fetch(live.url + filePath(hash))).arrayBuffer());

describe('PC7: a picture is made once into the sizes in which it is shown, upright and without where it was taken', () => {
  it('for the stage at most 1,920 px wide, for phones at most 60 KB', async () => {
    const [made] = filesIn((await talk()).deck);
    expect([made?.width, made?.height]).toEqual([1600, 2400]);
    const [stage, phone] = await Promise.all([bytesAt(made!.stage!.hash), bytesAt(made!.phone.hash)]);
    expect(phone.length).toBeLessThanOrEqual(60_000);
    const [large, small] = await Promise.all([sharp(stage).metadata(), sharp(phone).metadata()]);
    expect([large.width, large.height]).toEqual([1280, 1920]);
    expect(small.width).toBeLessThanOrEqual(720);
    for (const { exif, orientation } of [large, small])
      expect([exif, orientation]).toEqual([undefined, undefined]);
    expect(made!.hint.length).toBeLessThan(800);
  });

  it('what moves is kept as it is for the stage, and still for phones', async () => {
    const [, plot, ball] = filesIn((await talk()).deck);
    expect((await bytesAt(plot!.stage!.hash)).toString()).not.toContain('onload');
    expect(await sharp(await bytesAt(ball!.stage!.hash)).metadata()).toMatchObject({
      format: 'gif',
      pages: 2,
    });
    for (const { hash } of [ball!.phone, ball!.still!])
      expect((await sharp(await bytesAt(hash)).metadata()).pages).toBeUndefined();
  });

  it('once', async () => {
    await talk();
    const count = () =>
      Promise.all([live.db.file.count(), live.db.version.count(), live.db.versionPiece.count()]);
    const before = await count();
    const started = performance.now();
    await talk();
    expect(await count()).toEqual(before);
    expect(before[0]).toBe(4);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('PC8: a changed file makes another deck; a deck without files keeps its name', () => {
  it('by path and content, in any order', () => {
    const plain = '---\ntitle: T\n---\n\n# A\n';
    expect(deckId(plain)).toBe(createHash('sha256').update(plain).digest('hex'));
    const ids = [
      deckId(source, [
        ['a.png', '1'],
        ['b.png', '2'],
      ]),
      deckId(source, [
        ['a.png', '1'],
        ['b.png', '3'],
      ]),
      deckId(source, [
        ['a.png', '2'],
        ['b.png', '1'],
      ]),
      deckId(source),
    ];
    expect(new Set(ids).size).toBe(4);
    expect(
      deckId(source, [
        ['b.png', '2'],
        ['a.png', '1'],
      ]),
    ).toBe(ids[0]);
  });

  it('a kept deck has the pictures that it was given with', async () => {
    const first = await talk();
    const given = await ensureSession(live.db, first, { now: 5, afterCrash: false });
    writeFileSync(join(folder, 'photo.jpg'), await photo(300, 200));
    const second = await talk();
    const again = await ensureSession(live.db, second, { now: 6, afterCrash: false });
    expect(again.deck).not.toBe(given.deck);
    expect(given.deck).toBe(deckId(source, hashesOf(first.found)));
    expect(await keptDeck(live.db, given.deck)).toEqual(first.deck);
    expect(await keptDeck(live.db, again.deck)).toEqual(second.deck);
    expect(filesIn(second.deck)[0]?.width).toBe(200);
  });
});

describe('PC9: a file is served under its hash, for good, and nothing else is', () => {
  it('says what it is and that it runs nothing', async () => {
    const [, plot] = filesIn((await talk()).deck);
    const { hash } = plot!.stage!;
    const answer = await fetch(live.url + filePath(hash));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=31536000, immutable',
      etag: `"${hash}"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(
      createHash('sha256')
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest('hex'),
    ).toBe(hash);
    const again = await fetch(live.url + filePath(hash), { headers: { 'if-none-match': `"${hash}"` } });
    expect(again.status).toBe(304);
    const head = await fetch(live.url + filePath(hash), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it.each([`/files/${'0'.repeat(64)}`, `/files/${'0'.repeat(64)}?x`])('%s is not there', async (path) => {
    expect((await fetch(live.url + path)).status).toBe(404);
  });

  it.each(['/files/photo.jpg', '/files/..%2fphoto.jpg', `/files/${'0'.repeat(63)}`])(
    '%s leads nowhere',
    async (path) => {
      const answer = await fetch(live.url + path);
      expect(answer.headers.get('content-type') ?? '').not.toMatch(/image/);
    },
  );

  it('in parts, as a player asks for them', async () => {
    const [hash] = (await live.db.version.findMany({ where: { type: 'video/mp4' } })).map(
      (version) => version.hash,
    );
    const part = async (range: string) => {
      const answer = await fetch(live.url + filePath(hash!), { headers: { range } });
      return {
        status: answer.status,
        said: answer.headers.get('content-range'),
        bytes: Buffer.from(await answer.arrayBuffer()),
      };
    };
    const { length } = film;
    for (const [range, from, to] of [
      ['bytes=0-', 0, length],
      ['bytes=0-1', 0, 2],
      [`bytes=${pieceBytes - 3}-${2 * pieceBytes + 3}`, pieceBytes - 3, 2 * pieceBytes + 4],
      ['bytes=-4', length - 4, length],
      [`bytes=5-${10 * length}`, 5, length],
    ] as const) {
      const { status, said, bytes } = await part(range);
      expect([status, said]).toEqual([206, `bytes ${from}-${to - 1}/${length}`]);
      expect(bytes.equals(film.subarray(from, to))).toBe(true);
    }
    expect((await part(`bytes=${length}-`)).status).toBe(416);
    expect((await part('bytes=a-b')).status).toBe(200);
    expect((await part('bytes=0-1,3-4')).bytes.equals(film)).toBe(true);
  });
});

describe('PC10: a start looks through new files alone, and never takes a changed one for the one that it was', () => {
  it('knows them by their content', async () => {
    const place = { folder: temporaryFolder(), code: 'this build' };
    const start = async () => {
      const checks = checksOf(place);
      const read = await readDeck(file, english, checks);
      if (read.ok) checks.keep(read.value.found);
      return { read, known: checks.known };
    };
    expect((await start()).known.size).toBe(0);
    const second = await start();
    expect(second.known.size).toBe(4);
    expect(second.read.ok).toBe(true);
    writeFileSync(join(folder, 'photo.jpg'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    const third = await start();
    expect(third.read.ok ? '' : third.read.error).toMatch(/talk\.md:7: `photo\.jpg` is broken/);
    rmSync(place.folder, { recursive: true });
  });
});
