// What the check finds on a slide that was laid out.

import { expect, test } from '@playwright/test';
import { measured } from '../../scripts/check/measure';

const slide = (words: string) =>
  `<div id="slide" style="position: relative; width: 400px; height: 300px; overflow: hidden; font: 30px/1 monospace">
     <div class="prose">${words}</div>
   </div>`;
const rules = { words: '.prose', least: 22, scrolls: false };

for (const [name, words, faults] of [
  ['words that fit', '<p>short</p><p>also</p>', []],
  ['words beyond the edge', '<p style="white-space: nowrap">far too many words for it</p>', ['cut']],
  ['words below the edge', '<p style="margin-top: 290px">low</p>', ['cut']],
  ['what scrolls by itself', '<div style="overflow-x: auto"><pre>far too many words for it</pre></div>', []],
  ['small words', '<p style="font-size: 21px">small</p>', ['small']],
  ['small print', '<p>a<sup style="font-size: 12px">1</sup></p>', []],
  ['words for screen readers', '<h1 class="sr-only" style="height: 0">a</h1><p>b</p>', []],
  [
    'a formula’s hidden words',
    '<p>under</p><p>x<span class="katex-mathml" style="position: absolute; top: 0; height: 200px">y</span></p>',
    [],
  ],
  ['large type set close', '<h1 style="font-size: 60px; line-height: .8; margin: 0">High</h1>', []],
  ['words on each other', '<p>under</p><p style="margin-top: -45px">over</p>', ['over']],
] as const) {
  test(`B20: the check looks at ${name}`, async ({ page }) => {
    await page.setContent(slide(words));
    const found = await measured(page.locator('#slide'), rules);
    expect(found.map(({ what }) => what)).toEqual(faults);
  });
}
