// The pictures that a deck takes along: what they are by their first bytes, and names that are safe and unique.

import { mostOfPicture } from '../files/look';
import { isWhole } from '../files/pixels';
import { type Found, sniff } from '../files/sniff';
import type { Given, LossFact, Picture, PictureFault, Sink } from './model';

const clips: ReadonlySet<Found> = new Set(['mp4', 'webm', 'mp3', 'ogg', 'wav'] as const);
/** A deck holds 200 MB of files in all. */
const mostOfClip = 100_000_000;

type Losing = (line: number | null, fact: LossFact) => void;

export class Pictures {
  private readonly kept: Picture[] = [];

  /** `faulty`: pictures that were found not to be whole. */
  constructor(
    private readonly given: Given,
    private readonly faulty: readonly Uint8Array[] = [],
  ) {}

  /** Those that look like pictures and can't be drawn. */
  async notWhole(): Promise<Uint8Array[]> {
    const all: Uint8Array[] = [];
    for (const { bytes } of this.kept) {
      const found = sniff(bytes);
      if (found !== null && !clips.has(found) && (await isWhole(bytes, found)) !== null) all.push(bytes);
    }
    return all;
  }

  get all(): readonly Picture[] {
    return this.kept;
  }

  /** A picture beside the deck; null where there is none to be shown, which `lose` hears. */
  beside(path: string, alt: string, line: number | null, lose: Losing): string | null {
    const lost = (why: Extract<LossFact, { code: 'picture' }>['why']) => {
      lose(line, { code: 'picture', file: path, why, text: alt });
      return null;
    };
    if (path === '') return lost('missing');
    if (/^data:/i.test(path)) return this.fromData(path, alt, line, lose);
    if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(path)) return lost('remote');
    const bytes = this.given.beside(decodedPath(path));
    return bytes ? this.add(bytes, path, alt, line, lose) : lost('missing');
  }

  add(bytes: Uint8Array, path: string, alt: string, line: number | null, lose: Losing): string | null {
    const kind = sniff(bytes);
    const why = this.faultOf(bytes, kind);
    if (kind === null || why !== null) {
      lose(line, { code: 'picture', file: path, why: why ?? 'unknown', text: alt });
      return null;
    }
    const same = this.kept.find((each) => isSame(each.bytes, bytes));
    if (same) return same.name;
    const name = this.free(slug(path), path.toLowerCase().endsWith('.m4a') ? 'm4a' : kind);
    this.kept.push({ name, bytes });
    return name;
  }

  private faultOf(bytes: Uint8Array, kind: Found | null): PictureFault | null {
    if (kind === null) return 'unknown';
    if (clips.has(kind)) return bytes.length > mostOfClip ? 'large' : null;
    if (bytes.length > mostOfPicture) return 'large';
    return this.faulty.some((each) => isSame(each, bytes)) ? 'broken' : null;
  }

  private fromData(path: string, alt: string, line: number | null, lose: Losing): string | null {
    const [, data = ''] = /^data:[^,]*;base64,(.*)$/is.exec(path) ?? [];
    return this.add(new Uint8Array(Buffer.from(data, 'base64')), 'picture', alt, line, lose);
  }

  private free(stem: string, ending: string): string {
    const taken = (name: string) => this.kept.some((each) => each.name === name);
    let name = `${stem}.${ending}`;
    for (let i = 2; taken(name); i++) name = `${stem}-${i}.${ending}`;
    return name;
  }
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && Buffer.compare(Buffer.from(a), Buffer.from(b)) === 0;

function decodedPath(path: string): string {
  const bare = path.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** A name of letters, digits and dashes: `img/My Photo.PNG` → `my-photo`. */
export function slug(path: string): string {
  const stem = (path.split(/[/\\]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const plain = stem.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'picture'
  );
}

export function sinkOf(
  pictures: Pictures,
  losses: (LossFact & { slide: number | null; line: number | null })[],
): Sink {
  const sink: Sink = {
    slide: 0,
    lose: (line, fact) => void losses.push({ slide: sink.slide === 0 ? null : sink.slide, line, ...fact }),
    picture: (path, alt, line) => pictures.beside(path, alt, line, sink.lose),
    pictureOf: (bytes, path, alt, line) => pictures.add(bytes, path, alt, line, sink.lose),
  };
  return sink;
}
