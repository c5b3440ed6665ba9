import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faceFiles } from '@/lib/edge/face-files';
import { faceSheets, facesFor, facesPath, hasGreekWords } from '@/lib/faces';

const files = faceFiles(fileURLToPath(new URL('../../../node_modules', import.meta.url)));
let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    if (!(await files(request.url!, request, response))) response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** Whether a style sheet has a face for a character. */
function has(sheet: string, character: string): boolean {
  const code = character.codePointAt(0)!;
  return [...sheet.matchAll(/unicode-range:([^;]+);/g)].some(([, ranges]) =>
    ranges!.split(',').some((range) => {
      const [from, to = from] = range.trim().slice(2).split('-');
      return code >= Number.parseInt(from!, 16) && code <= Number.parseInt(to!, 16);
    }),
  );
}

describe('Q24: faces for other scripts and emoji', () => {
  it.each([
    ['scripts', 'Жαअعאก😊🇩🇪✅'],
    ['ja', '日あア'],
    ['ko', '신'],
    ['zh', '们学'],
  ])('%s has %s', async (name, characters) => {
    const sheet = await (await fetch(`${origin}${facesPath}${name}.css`)).text();
    for (const character of characters) expect(has(sheet, character), character).toBe(true);
    expect(sheet).not.toMatch(/url\((?!\/faces\/)/);
  });

  it('every file that a sheet names is there, and kept by browsers for ever', async () => {
    for (const name of faceSheets) {
      const sheet = await (await fetch(`${origin}${facesPath}${name}.css`)).text();
      const named = [...sheet.matchAll(/url\(([^)]+)\)/g)].map(([, path]) => path!);
      expect(named.length).toBeGreaterThan(10);
      for (const path of [named[0]!, named.at(-1)!]) {
        const file = await fetch(origin + path);
        expect(file.headers.get('content-type')).toBe('font/woff2');
        expect(file.headers.get('cache-control')).toContain('immutable');
        expect((await file.arrayBuffer()).byteLength).toBe(Number(file.headers.get('content-length')));
      }
    }
  });

  it('nothing else has an address there', async () => {
    for (const path of ['LICENSE', '../package.json', '%2e%2e/package.json', 'xx.css', ''])
      expect((await fetch(`${origin}${facesPath}${path}`)).status).toBe(404);
  });
});

describe('Q24: which faces a text needs', () => {
  it.each([
    ['Für Überraschungen: “naïve” – €5 … Ðđ ẞ ạ → ½ ×', '', []],
    ['Smile 😊', '', ['scripts']],
    ['Сеть', '', ['scripts']],
    ['שלום', '', ['scripts']],
    ['学習します', '', ['scripts', 'zh', 'ja']],
    ['ひらがな', '', ['scripts', 'ja']],
    ['学习', '', ['scripts', 'zh']],
    ['学習', 'ja', ['scripts', 'zh', 'ja']],
    ['신경망', 'ko', ['scripts', 'ko']],
  ])('%s (%s)', (text, lang, sheets) => {
    expect(facesFor(text, lang)).toEqual(sheets);
  });

  it('Greek letters that make words are told from those of a formula', () => {
    expect(hasGreekWords('η = 3, σ(z) and αβ')).toBe(false);
    expect(hasGreekWords('Νευρωνικά δίκτυα')).toBe(true);
  });
});
