// What sharp knows of pictures. It is loaded when a deck has some.

import type { Metadata, Sharp, SharpOptions } from 'sharp';
import type { Colour } from '../picture';
import type { Found } from './sniff';
import { safeSvg } from './svg';

const most = 100_000_000;

export async function opened(bytes: Uint8Array, more: SharpOptions = {}): Promise<Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  return sharp(bytes, { failOn: 'truncated', limitInputPixels: most, ...more });
}

/** Looks through all of a picture. */
export async function isWhole(bytes: Uint8Array, found: Found): Promise<'broken' | 'large' | null> {
  try {
    const plain = found === 'svg' ? svgBytes(bytes) : bytes;
    if (!plain) return 'broken';
    const { width, height } = await metadataOf(plain);
    if (!(width > 0 && height > 0)) return 'broken';
    if (width * height > most) return 'large';
    // All of it is read, and little of it drawn.
    const picture = await opened(plain);
    await picture.resize(64, 64, { fit: 'inside' }).raw().toBuffer();
    return null;
  } catch {
    return 'broken';
  }
}

export async function metadataOf(bytes: Uint8Array): Promise<Metadata & { width: number; height: number }> {
  const metadata = await (await opened(bytes, { limitInputPixels: false })).metadata();
  const { autoOrient, pageHeight } = metadata;
  return { ...metadata, width: autoOrient.width, height: pageHeight ?? autoOrient.height };
}

export function svgBytes(bytes: Uint8Array): Buffer | null {
  const safe = safeSvg(Buffer.from(bytes).toString('utf8'));
  return safe === null ? null : Buffer.from(safe);
}

/** A few pixels as a data URL. */
export async function hintOf(picture: Sharp): Promise<string> {
  const bytes = await picture.clone().resize(16, 16, { fit: 'inside' }).webp({ quality: 30 }).toBuffer();
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}

/** The least and the most of each colour. Single pixels are nothing against a letter: each is the mean of about ten by ten. */
export async function tonesOf(picture: Sharp): Promise<readonly [Colour, Colour]> {
  const small = picture.clone().resize(192, 192, { fit: 'inside' }).flatten({ background: '#888' });
  const pixels = await small.toColourspace('srgb').removeAlpha().raw().toBuffer();
  const least: [number, number, number] = [255, 255, 255];
  const largest: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < pixels.length; i++) {
    const channel = (i % 3) as 0 | 1 | 2;
    least[channel] = Math.min(least[channel], pixels[i]!);
    largest[channel] = Math.max(largest[channel], pixels[i]!);
  }
  return [least, largest];
}
