// Which files a deck may name, by their names alone.

/** What a file is by the ending of its name. */
const endings = {
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  webp: 'picture',
  avif: 'picture',
  gif: 'picture',
  svg: 'picture',
  mp4: 'video',
  webm: 'video',
  mp3: 'sound',
  m4a: 'sound',
  ogg: 'sound',
  wav: 'sound',
  woff2: 'font',
  woff: 'font',
  ttf: 'font',
  otf: 'font',
} as const;

export type Medium = (typeof endings)[keyof typeof endings];

export const endingOf = (path: string): string => /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** Null where it is nothing that a deck can show. */
export function mediumOf(path: string): Medium | null {
  const ending = endingOf(path);
  return Object.hasOwn(endings, ending) ? endings[ending as keyof typeof endings] : null;
}

export const endingsOf = (medium: Medium): readonly string[] =>
  Object.entries(endings).flatMap(([ending, is]) => (is === medium ? [ending] : []));

export const isRemote = (url: string): boolean => /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url);

/** The path as the file system has it: Markdown writes spaces as `%20`. Null where it leads out of the deck's folder. */
export function insidePath(url: string): string | null {
  const plain = decoded(url).replaceAll('\\', '/');
  const parts = plain.split('/').filter((part) => part !== '.' && part !== '');
  const leaves =
    plain.startsWith('/') || /^[a-z]:/i.test(plain) || parts.includes('..') || plain.includes('\0');
  return leaves || parts.length === 0 ? null : parts.join('/');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
