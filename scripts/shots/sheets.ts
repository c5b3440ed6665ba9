// Contact sheets: at most twelve pictures in a labelled grid. As pages to open in a browser, and each sheet as a PNG.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import type { Surface } from './plan';
import type { Taken, Theme } from './screens';

export type Labelled = { readonly file: string; readonly label: string };

const most = 12;
/** Sheets of another time would lie among these. */
const ours = /^(stage|phone|console)-(light|dark)(-\d\d\.png|\.html)$/;
/** Width and height of one picture on a sheet, px, and how many stand in a row. */
const grids: Record<Surface, { readonly width: number; readonly height: number; readonly columns: number }> =
  {
    stage: { width: 576, height: 324, columns: 4 },
    console: { width: 576, height: 360, columns: 4 },
    phone: { width: 300, height: 617, columns: 6 },
  };

/** Files of the sheets, relative to `out`, where the pictures are. */
export async function makeSheets(browser: Browser, taken: readonly Taken[], out: string): Promise<string[]> {
  mkdirSync(join(out, 'sheets'), { recursive: true });
  for (const old of readdirSync(join(out, 'sheets'))) if (ours.test(old)) rmSync(join(out, 'sheets', old));
  const page = await browser.newPage();
  const files: string[] = [];
  for (const [name, { surface, theme, pictures }] of grouped(taken)) {
    const sheets = chunks(pictures, most);
    const { width, columns } = grids[surface];
    await page.setViewportSize({ width: columns * (width + 16) + 16, height: 1200 });
    const html = join(out, 'sheets', `${name}.html`);
    writeFileSync(html, documentOf(name, theme, surface, sheets));
    await page.goto(pathToFileURL(html).href);
    for (const [place] of sheets.entries()) {
      const file = join('sheets', `${name}-${String(place + 1).padStart(2, '0')}.png`);
      await page
        .locator('section')
        .nth(place)
        .screenshot({ path: join(out, file) });
      files.push(file);
    }
  }
  await page.close();
  return files;
}

type Group = { readonly surface: Surface; readonly theme: Theme; readonly pictures: Labelled[] };

function grouped(taken: readonly Taken[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { surface, theme, picture, file } of taken) {
    const name = `${surface}-${theme}`;
    const group = groups.get(name) ?? { surface, theme, pictures: [] };
    groups.set(name, group);
    const { slide, step, activity } = picture;
    const label = `${slide} · ${step}${activity ? ` · ${activity.id} ${activity.phase}` : ''}`;
    group.pictures.push({ file, label });
  }
  return groups;
}

export function chunks<T>(all: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let from = 0; from < all.length; from += size) parts.push(all.slice(from, from + size));
  return parts;
}

function documentOf(
  name: string,
  theme: Theme,
  surface: Surface,
  sheets: readonly (readonly Labelled[])[],
): string {
  const { width, height, columns } = grids[surface];
  const [paper, ink] = theme === 'dark' ? ['#0d1613', '#f3eedf'] : ['#e9e2d1', '#191b2b'];
  const style = `
    body { margin: 0; background: ${paper}; color: ${ink}; font: 16px/1.3 sans-serif; }
    section { padding: 8px 16px 16px; background: ${paper}; display: grid; gap: 8px 16px;
      grid-template-columns: repeat(${columns}, ${width}px); }
    h2 { grid-column: 1 / -1; margin: 0; font-size: 16px; }
    figure { margin: 0; }
    figcaption { font-size: 20px; font-weight: 600; }
    img { display: block; width: ${width}px; height: ${height}px; object-fit: contain; object-position: 0 0; }
  `;
  const cell = ({ file, label }: Labelled) =>
    `<figure><img src="../${file}" alt=""><figcaption>${label}</figcaption></figure>`;
  const sheet = (pictures: readonly Labelled[], place: number) =>
    `<section><h2>${name}, ${place + 1} of ${sheets.length}</h2>${pictures.map(cell).join('')}</section>`;
  return `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${sheets.map(sheet).join('')}`;
}
