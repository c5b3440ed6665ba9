// A deck with what its pictures and clips are: once their files were read, or found in the database again. Pictures stand in
// blocks, lines, options and backgrounds, wherever a deck holds words; so all of it is walked, whatever it is.

import type { Clip, ClipFile, Picture, PictureFile } from '../../picture';

export type FileOf = (path: string) => PictureFile | ClipFile | null;

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null;
const isPicture = (value: Plain): boolean => 'of' in value && 'alt' in value && 'fit' in value;
const isClip = (value: Plain): boolean => 'of' in value && 'alt' in value && 'medium' in value;
export const isPictureFile = (file: PictureFile | ClipFile): file is PictureFile => 'phone' in file;

/** What is not known stays named: surfaces show its words then. */
export function illustrate<T>(part: T, fileOf: FileOf): T {
  return changed(part, {
    picture(picture) {
      const file = typeof picture.of === 'string' ? fileOf(picture.of) : null;
      return file && isPictureFile(file) ? { ...picture, of: file } : picture;
    },
    clip(clip) {
      const file = typeof clip.of === 'string' ? fileOf(clip.of) : null;
      return file && !isPictureFile(file) ? { ...clip, of: file } : clip;
    },
  });
}

/** Phones hold the small versions alone, and of what is missing no name. */
export function forPhones<T>(part: T): T {
  return changed(part, {
    picture({ of, ...picture }) {
      if (typeof of === 'string') return { ...picture, of: '' };
      const { width, height, hint, tones, phone } = of;
      return { ...picture, of: { width, height, hint, tones, phone } };
    },
    clip: (clip) => ({ ...clip, of: '' }),
  });
}

/** The pictures of a part, in its order. */
export function picturesIn(part: unknown): readonly Picture[] {
  const found: Picture[] = [];
  changed(part, {
    picture(picture) {
      found.push(picture);
      return picture;
    },
    clip: (clip) => clip,
  });
  return found;
}

/** The clips of a part, in its order: commands name them by their places. */
export function clipsIn(part: unknown): readonly Clip[] {
  const found: Clip[] = [];
  changed(part, {
    picture: (picture) => picture,
    clip(clip) {
      found.push(clip);
      return clip;
    },
  });
  return found;
}

type Change = { readonly picture: (picture: Picture) => Picture; readonly clip: (clip: Clip) => Clip };

/** What does not change stays the same object. */
function changed<T>(part: T, change: Change): T {
  if (Array.isArray(part)) {
    const next = part.map((each) => changed(each, change));
    return next.some((each, i) => each !== part[i]) ? (next as T) : part;
  }
  if (!isPlain(part)) return part;
  if (isPicture(part)) return change.picture(part as unknown as Picture) as T;
  const own = isClip(part) ? (change.clip(part as unknown as Clip) as Plain) : part;
  const entries = Object.entries(own).map(([key, value]) => [key, changed(value, change)] as const);
  const same = own === part && entries.every(([key, value]) => value === part[key as keyof T]);
  return same ? part : (Object.fromEntries(entries) as T);
}
