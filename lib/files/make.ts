// A picture in the sizes in which it is served, made once.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Sharp } from 'sharp';
import type { PictureFile, Version } from '../picture';
import type { FoundFile } from './look';
import { hintOf, metadataOf, opened, svgBytes, tonesOf } from './pixels';
import { typeOf } from './sniff';

const stageWidth = 1920;
/** Two pixels for each of a phone's 360. */
const phoneWidth = 720;
const mostForPhones = 60_000;
/** A drawing of few colours is kept as it is up to this size. */
const mostLossless = 400_000;
/** Bytes of a pixel: a photograph takes more. */
const mostOfDrawing = 0.6;

export type Bytes = Version & { readonly bytes: Uint8Array };
export type MadePicture = { readonly file: PictureFile; readonly versions: readonly Bytes[] };

/** Throws where the file changed since it was looked at. */
export async function makePicture({ place, found }: FoundFile): Promise<MadePicture> {
  const original = await readFile(place);
  const bytes = found === 'svg' ? svgBytes(original) : original;
  if (!bytes) throw new Error(`${place} is no longer the SVG that it was.`);
  const { width, height, pages = 1 } = await metadataOf(bytes);
  const whole = await drawnOf(bytes, found === 'svg' ? width : 0);
  const stage = await stageOf({ bytes, found, pages, whole, pixels: width * height });
  const phone = await phoneOf(found === 'svg' ? bytes : null, whole);
  const still =
    pages > 1 ? named(await scaled(whole, stageWidth).webp({ quality: 84 }).toBuffer(), 'webp') : null;
  const file: PictureFile = {
    width,
    height,
    hint: await hintOf(whole),
    tones: await tonesOf(whole),
    stage: versionOf(stage),
    phone: versionOf(phone),
    ...(still && { still: versionOf(still) }),
  };
  return { file, versions: [stage, phone, ...(still ? [still] : [])] };
}

const versionOf = ({ hash, type }: Bytes): Version => ({ hash, type });

function named(bytes: Uint8Array, found: Parameters<typeof typeOf>[0]): Bytes {
  return { hash: createHash('sha256').update(bytes).digest('hex'), type: typeOf(found, ''), bytes };
}

/** The right way up, in the screen's colours, without where and with what it was taken. A vector is drawn at the stage's size. */
async function drawnOf(bytes: Uint8Array, vectorWidth: number): Promise<Sharp> {
  const density = vectorWidth > 0 ? Math.min(2400, Math.max(1, (72 * stageWidth) / vectorWidth)) : 72;
  const { data, info } = await (await opened(bytes, { density }))
    .autoOrient()
    .resize({ width: stageWidth, height: stageWidth, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return opened(data, { raw: { width, height, channels } });
}

const scaled = (whole: Sharp, width: number): Sharp =>
  whole.clone().resize({ width, height: width * 2, fit: 'inside', withoutEnlargement: true });

type Made = Pick<FoundFile, 'found'> & {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly pixels: number;
  readonly whole: Sharp;
};

async function stageOf({ bytes, found, pages, whole, pixels }: Made): Promise<Bytes> {
  if (found === 'svg' || pages > 1) return named(bytes, found);
  const drawing = (found === 'png' || found === 'gif') && bytes.length < mostOfDrawing * pixels;
  const exact = drawing && (await whole.clone().webp({ lossless: true, effort: 2 }).toBuffer());
  if (exact && exact.length <= mostLossless) return named(exact, 'webp');
  return named(await whole.clone().webp({ quality: 86, effort: 2 }).toBuffer(), 'webp');
}

/** The best that fits: coarser first, then smaller. */
async function phoneOf(svg: Uint8Array | null, whole: Sharp): Promise<Bytes> {
  if (svg && svg.length <= mostForPhones) return named(svg, 'svg');
  for (let width = phoneWidth; ; ) {
    const { data, info } = await scaled(whole, width).raw().toBuffer({ resolveWithObject: true });
    const small = await opened(data, {
      raw: { width: info.width, height: info.height, channels: info.channels },
    });
    let size = 0;
    for (const quality of [80, 60, 45]) {
      const bytes = await small.clone().webp({ quality, effort: 3 }).toBuffer();
      if (bytes.length <= mostForPhones) return named(bytes, 'webp');
      size = bytes.length;
    }
    // Bytes go by pixels, about.
    width = Math.floor(info.width * Math.max(0.3, Math.min(0.9, 0.95 * Math.sqrt(mostForPhones / size))));
  }
}
