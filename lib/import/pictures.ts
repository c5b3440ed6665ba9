// The pictures that a deck takes along: what they are by their first bytes, and names that are safe and unique.

import type { Given, LossFact, Picture, Sink } from './model';
import { can } from './spelling';

const mostBytes = 10_000_000;

/** By content, whatever the file is called; null: no picture that a deck can show. */
export function kindOf(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (head.startsWith('\x89PNG')) return 'png';
  if (head.startsWith('\xff\xd8\xff')) return 'jpg';
  if (head.startsWith('GIF8')) return 'gif';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'webp';
  if (head.slice(4, 12) === 'ftypavif' || head.slice(4, 12) === 'ftypavis') return 'avif';
  const text = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/.test(text)
    ? 'svg'
    : null;
}

type Losing = (line: number | null, fact: LossFact) => void;

export class Pictures {
  private readonly kept: Picture[] = [];

  constructor(private readonly given: Given) {}

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
    const kind = kindOf(bytes);
    const why =
      kind === null ? 'unknown' : bytes.length > mostBytes ? 'large' : can.pictures ? null : 'later';
    if (why !== null) {
      lose(line, { code: 'picture', file: path, why, text: alt });
      return null;
    }
    const same = this.kept.find((each) => isSame(each.bytes, bytes));
    if (same) return same.name;
    const name = this.free(slug(path), kind!);
    this.kept.push({ name, bytes });
    return name;
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
