// @vitest-environment jsdom
// What a browser's translator does to a page, and what React makes of it.

import { act, createElement as h, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { followTranslators } from '@/app/_components/ui/text/translators';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
beforeAll(followTranslators);

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  document.body.replaceChildren();
  place = document.body.appendChild(document.createElement('main'));
  root = createRoot(place);
});

const draw = (what: ReactNode) => act(async () => root.render(what));

type Way = (text: Text) => void;
const fonts = (inner: Node): HTMLElement => {
  const [outer, within] = [document.createElement('font'), document.createElement('font')];
  within.append(inner);
  outer.append(within);
  return outer;
};
/** Each of them as some browser does it. */
const ways: Readonly<Record<string, Way>> = {
  replaces: (text) => text.replaceWith(fonts(new Text(`«${text.data}»`))),
  'inserts and removes': (text) => {
    text.parentNode?.insertBefore(fonts(new Text(`«${text.data}»`)), text);
    text.remove();
  },
  wraps: (text) => {
    const parent = text.parentNode;
    const next = text.nextSibling;
    const font = fonts(text);
    text.data = `«${text.data}»`;
    parent?.insertBefore(font, next);
  },
};

/** Until nothing is left to translate. */
async function translate(way: Way): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (!text.parentElement?.closest('font') && text.data.trim()) way(text);
    await act(async () => {});
  }
}
const shown = () => place.textContent?.replace(/[«»]/g, '').replace(/\s+/g, ' ').trim();

describe.each(Object.entries(ways))('V15: a translator that %s text', (_, way) => {
  it('leaves no word of an earlier slide', async () => {
    const slide = (n: number) =>
      h(
        'section',
        null,
        h('h1', null, `Slide ${n}`, ' of ', h('b', null, n), ' all'),
        n % 2 ? 'odd' : h('i', null, 'even'),
        ' end',
      );
    for (const n of [1, 2, 3, 4]) {
      await draw(slide(n));
      expect(shown()).toBe(`Slide ${n} of ${n} all${n % 2 ? 'odd' : 'even'} end`);
      await translate(way);
      expect(shown()).toBe(`Slide ${n} of ${n} all${n % 2 ? 'odd' : 'even'} end`);
    }
  });

  it('lets words come, move and go between others', async () => {
    const list = (...words: readonly string[]) =>
      h(
        'p',
        null,
        words.map((word) => [word, h('br', { key: word })]),
        words.length > 1 && 'several',
        ' last',
      );
    for (const words of [['a', 'b'], ['b', 'a', 'c'], ['c'], [], ['d', 'a']]) {
      await draw(list(...words));
      const expected = `${words.join('')}${words.length > 1 ? 'several' : ''} last`.trim();
      expect(shown()).toBe(expected);
      await translate(way);
      expect(shown()).toBe(expected);
    }
    await draw(null);
    expect(shown()).toBe('');
  });
});
