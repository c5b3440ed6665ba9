// A picture or a clip that a deck shows, as data: what the deck says of it, and, once its file was read, what was made of it.

/** Bytes that are served under their own hash. */
export type Version = {
  /** SHA-256, hex. */
  readonly hash: string;
  /** As HTTP names it. */
  readonly type: string;
};

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

export type PictureFile = {
  /** px, the right way up. */
  readonly width: number;
  readonly height: number;
  /** A few pixels of it as a data URL, for as long as the rest has not come. */
  readonly hint: string;
  /** Of every pixel, the least and the most of each colour. */
  readonly tones: readonly [Colour, Colour];
  /** At most 1,920 px wide. Phones are not told of it. */
  readonly stage?: Version;
  /** At most 60 KB. */
  readonly phone: Version;
  /** Of one that moves on the stage, its first frame. */
  readonly still?: Version;
};

export type Picture = {
  /** For whoever does not see it; empty where it decorates. */
  readonly alt: string;
  readonly caption?: string;
  /** Whether it is shown whole or fills its place. */
  readonly fit: 'contain' | 'cover';
  /** What stays in sight where it is cut: percent from the left and from the top. */
  readonly focus?: readonly [number, number];
  /** Its file as the deck names it, until that was read. */
  readonly of: string | PictureFile;
};

export type ClipFile = Version & { /** Bytes. */ readonly size: number };

/** Letters that come with a deck. */
export type Font = { readonly medium: 'font'; readonly alt: ''; readonly of: string | ClipFile };

export type Clip = {
  readonly medium: 'video' | 'sound';
  readonly alt: string;
  readonly caption?: string;
  readonly of: string | ClipFile;
  /** Stands for it on phones and on paper, and on the stage until it plays. */
  readonly poster?: Picture;
};
