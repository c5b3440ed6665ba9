// What a file is by its content, whatever its name says.

/** By the ending that its name should have. */
export type Found =
  | 'png'
  | 'jpg'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'svg'
  | 'mp4'
  | 'webm'
  | 'mp3'
  | 'ogg'
  | 'wav'
  | FontFormat;
type FontFormat = 'woff2' | 'woff' | 'ttf' | 'otf';

/** Null where a deck can't show it. `bytes` is the file or its first 4 KB. */
export function sniff(bytes: Uint8Array): Found | null {
  const text = (from: number, to: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1');
  const starts = text(0, 4);
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpg';
  if (/^GIF8[79]a/.test(text(0, 6))) return 'gif';
  if (starts === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (starts === 'RIFF' && text(8, 12) === 'WAVE') return 'wav';
  if (text(4, 8) === 'ftyp') return boxed(text(8, 64));
  if (starts === '\x1aE\xdf\xa3') return text(0, 4096).includes('webm') ? 'webm' : null;
  const font = fonts[starts];
  if (font) return font;
  if (starts === 'OggS') return 'ogg';
  if (starts.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2)) return 'mp3';
  return isSvg(Buffer.from(bytes.subarray(0, 4096)).toString('utf8')) ? 'svg' : null;
}

const fonts: Readonly<Record<string, FontFormat>> = {
  wOF2: 'woff2',
  wOFF: 'woff',
  OTTO: 'otf',
  true: 'ttf',
  '\0\x01\0\0': 'ttf',
};

/** AVIF and MP4 begin alike. */
function boxed(brands: string): Found | null {
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cfsx]|mif1|msf1/.test(brands) ? null : 'mp4';
}

const beforeRoot = /^\uFEFF?\s*(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>|\s)*/i;

const isSvg = (text: string): boolean => /^<(?:\w+:)?svg[\s>/]/i.test(text.replace(beforeRoot, ''));

/** Whether a name's ending fits what was found. */
export const fits = (ending: string, found: Found | null): boolean =>
  (ending === 'jpeg' ? 'jpg' : ending === 'm4a' ? 'mp4' : ending) === found;

export const typeOf = (found: Found, ending: string): string =>
  ending === 'm4a' ? 'audio/mp4' : types[found];

const types: Readonly<Record<Found, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  webm: 'video/webm',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
  woff2: 'font/woff2',
  woff: 'font/woff',
  ttf: 'font/ttf',
  otf: 'font/otf',
};
