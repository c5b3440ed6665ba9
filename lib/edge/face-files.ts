// Faces for scripts and emoji that the talk's own two lack, out of the packages they come in: style sheets made of the
// packages' own, and the files that these name. A browser fetches only those pieces whose characters a page has.

import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type FaceSheet, faceSheets, facesPath } from '../faces';
import type { PackedFiles } from './packed-files';

type Source = { readonly folder: string; readonly sheet: string; readonly family: string };

const variable = (name: string): Source => ({
  folder: `@fontsource-variable/${name}`,
  sheet: 'wght.css',
  family: 'Other Scripts',
});

/** Emoji come last: their package has digits, too. */
const sources: Readonly<Record<FaceSheet, readonly Source[]>> = {
  scripts: [
    ...['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'].map(variable),
    { folder: '@fontsource/noto-color-emoji', sheet: 'index.css', family: 'Emoji' },
  ],
  ja: [variable('noto-sans-jp')],
  ko: [variable('noto-sans-kr')],
  zh: [variable('noto-sans-sc')],
};

const forEver = { 'cache-control': 'public, max-age=31536000, immutable' };
const forAnHour = { 'cache-control': 'public, max-age=3600' };
const pack = promisify(gzip);

/** `modules`: the folder of packages. Only what the packages have has a name here. */
export function faceFiles(modules: string): PackedFiles {
  const all = Object.values(sources).flat();
  const files = new Map(all.flatMap(({ folder }) => filesOf(join(modules, folder, 'files'))));
  const sheets = new Map(
    faceSheets.map((name) => [`${facesPath}${name}.css`, once(() => packedSheet(modules, sources[name]))]),
  );
  return async (path, { method, headers }, response) => {
    if (!path.startsWith(facesPath) || (method !== 'GET' && method !== 'HEAD')) return false;
    const sheet = sheets.get(path);
    if (sheet && /\bgzip\b/.test(String(headers['accept-encoding']))) {
      const bytes = await sheet();
      send(response, { ...forAnHour, 'content-encoding': 'gzip', 'content-type': css }, bytes.length);
      response.end(method === 'HEAD' ? undefined : bytes);
      return true;
    }
    const file = files.get(path);
    if (!file) return false;
    send(response, { ...forEver, 'content-type': 'font/woff2' }, statSync(file).size);
    if (method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
    return true;
  };
}

const css = 'text/css; charset=utf-8';

const send = (response: ServerResponse, headers: Readonly<Record<string, string>>, length: number) =>
  response.writeHead(200, { ...headers, 'content-length': length, vary: 'accept-encoding' });

const filesOf = (folder: string): [string, string][] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.woff2'))
    .map((name) => [facesPath + name, join(folder, name)]);

const packedSheet = (modules: string, of: readonly Source[]): Promise<Buffer> =>
  pack(of.map((source) => sheetOf(modules, source)).join('\n'), { level: 9 });

/** A package's sheet under our family's name, with our addresses, and in the one format that every browser here reads. */
function sheetOf(modules: string, { folder, sheet, family }: Source): string {
  return readFileSync(join(modules, folder, sheet), 'utf8')
    .replace(/font-family: '[^']*'/g, `font-family: '${family}'`)
    .replace(
      /src: url\(\.\/files\/([\w-]+\.woff2)\)[^;]*;/g,
      (_, file) => `src: url(${facesPath}${file}) format('woff2');`,
    );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
