// Faces for scripts and emoji that the talk's own two lack, out of the packages they come in: style sheets made of the
// packages' own, and the files that these name. A browser fetches only those pieces whose characters a page has.

import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type FaceSheet, faceSheets, facesPath } from '../faces';
import type { PackedFiles } from './packed-files';

/** A package with a sheet, and the folder in it that the sheet's files are in. */
type Source = {
  readonly folder: string;
  readonly sheet: string;
  readonly files: string;
  readonly family: string;
};

const variable = (name: string, family = 'Other Scripts'): Source => ({
  folder: `@fontsource-variable/${name}`,
  sheet: 'wght.css',
  files: 'files',
  family,
});

const italic = (source: Source): Source => ({ ...source, sheet: 'wght-italic.css' });

const sources: Readonly<Record<FaceSheet, readonly Source[]>> = {
  scripts: ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'].map((name) =>
    variable(name),
  ),
  ja: [variable('noto-sans-jp')],
  ko: [variable('noto-sans-kr')],
  zh: [variable('noto-sans-sc')],
  literata: [variable('literata', 'Literata'), italic(variable('literata', 'Literata'))],
  inter: [variable('inter', 'Inter'), italic(variable('inter', 'Inter'))],
};

/** Half a megabyte; browsers that do not draw in layers of colour are older than all that we serve. */
const emoji = { folder: 'twemoji-colr-font', file: 'twemoji.woff2' } as const;

const ownEmoji = "local('Apple Color Emoji'), local('Segoe UI Emoji'), local('Noto Color Emoji')";

/**
 * A machine's own emoji come first. Signs that are mostly meant as text are left to other faces: ©, ™, arrows. Digits in keys
 * are drawn by the machine alone: in this package they are blank.
 */
const emojiSheet = `@font-face {
  font-family: 'Emoji';
  src: ${ownEmoji};
  unicode-range: U+23, U+2A, U+30-39, U+20E3;
}
@font-face {
  font-family: 'Emoji';
  font-display: swap;
  src: ${ownEmoji}, url(${facesPath}${emoji.file}) format('woff2');
  unicode-range: U+200D, U+203C, U+2049, U+231A-231B, U+23E9-23FA, U+25FD-25FE, U+2600-27BF, U+2934-2935,
    U+2B05-2B07, U+2B1B-2B55, U+3030, U+303D, U+3297, U+3299, U+FE0F, U+1F004-1FAFF, U+E0020-E007F;
}
`;

const forEver = { 'cache-control': 'public, max-age=31536000, immutable' };
const forAnHour = { 'cache-control': 'public, max-age=3600' };
const pack = promisify(gzip);

/** `modules`: the folder of packages. Only what the packages have has a name here. */
export function faceFiles(modules: string): PackedFiles {
  const files = new Map([
    ...Object.values(sources).flatMap((all) =>
      all.flatMap(({ folder, files }) => filesOf(join(modules, folder, files))),
    ),
    [facesPath + emoji.file, join(modules, emoji.folder, emoji.file)],
  ]);
  const sheets = new Map(
    faceSheets.map((name) => [`${facesPath}${name}.css`, once(() => packedSheet(modules, name))]),
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

function packedSheet(modules: string, name: FaceSheet): Promise<Buffer> {
  const sheets = sources[name].map((source) => sheetOf(modules, source));
  return pack([...sheets, name === 'scripts' ? emojiSheet : ''].join('\n'), { level: 9 });
}

/** A package's sheet under our family's name, with our addresses, and in the one format that every browser here reads. */
const sheetOf = (modules: string, { folder, sheet, family }: Source): string =>
  readFileSync(join(modules, folder, sheet), 'utf8')
    .replace(/font-family: '[^']*'/g, `font-family: '${family}'`)
    .replace(
      /src: url\(\.\/files\/([\w-]+\.woff2)\)[^;]*;/g,
      (_, file) => `src: url(${facesPath}${file}) format('woff2');`,
    );

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
