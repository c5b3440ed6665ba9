// What of a slide's words is cut off, too small or on top of each other where it was laid out. The two functions that look run in
// the page: they use nothing from outside of themselves.

import type { Locator } from '@playwright/test';

export type Fault = {
  readonly what: 'cut' | 'small' | 'over';
  /** The beginning of the words. */
  readonly text: string;
  /** px of the type. */
  readonly size: number;
};

type Rules = {
  /** A selector of the boxes that hold the words. */
  readonly words: string;
  /** px; smaller type is a fault. */
  readonly least: number;
  /** People scroll down: only what stands beyond the sides is cut. */
  readonly scrolls: boolean;
};

/** Once per block and fault: the rest of a block is no better. */
export async function measured(slide: Locator, rules: Rules): Promise<Fault[]> {
  return [...(await slide.evaluate(inTexts, rules)), ...(await slide.evaluate(inPlaces, rules.words))];
}

function inTexts(root: Element, { words, least, scrolls }: Rules): Fault[] {
  const isCut = (element: Element, rect: DOMRect, size: number): boolean => {
    // A line's box is taller than its letters: large type is set closer than its box.
    const air = 2 + size / 4;
    for (let box: Element | null = element; box && root.contains(box); box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (['auto', 'scroll'].includes(overflowX)) return false;
      if (box !== root && overflowX === 'visible' && overflowY === 'visible') continue;
      const edge = box.getBoundingClientRect();
      if (rect.left < edge.left - 2 || rect.right > edge.right + 2) return true;
      if (!scrolls && (rect.top < edge.top - air || rect.bottom > edge.bottom + air)) return true;
    }
    return false;
  };
  const faultsIn = (block: Element): Fault[] => {
    const found: Fault[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.nodeValue ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
      if (!element || text === '' || element.closest('.sr-only, .katex-mathml, [hidden], svg')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const small = size < least && !element.closest('sub, sup, small, .katex, .footnotes');
      if (isCut(element, range.getBoundingClientRect(), size)) found.push({ what: 'cut', text, size });
      else if (small) found.push({ what: 'small', text, size });
    }
    return found.filter(({ what }, i) => found.findIndex((other) => other.what === what) === i);
  };
  return [...root.querySelectorAll(words)].flatMap((box) => [...box.children]).flatMap(faultsIn);
}

function inPlaces(root: Element, words: string): Fault[] {
  const blocks = [...root.querySelectorAll(words)].flatMap((box) => [...box.children]);
  /** Of the words that are seen: formulas hold all of theirs a second time. */
  const rectOf = (block: Element): DOMRect | null => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let whole: DOMRect | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.nodeValue?.trim() || node.parentElement?.closest('.sr-only, .katex-mathml, [hidden]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      const [x, y] = [Math.min(left, whole?.left ?? left), Math.min(top, whole?.top ?? top)];
      const [w, h] = [
        Math.max(right, whole?.right ?? right) - x,
        Math.max(bottom, whole?.bottom ?? bottom) - y,
      ];
      whole = new DOMRect(x, y, w, h);
    }
    return whole;
  };
  const seen = blocks.flatMap((block) => {
    // Drawings place their own words.
    const drawn = block.querySelector('svg:not(.katex svg), canvas') !== null;
    const rect = drawn || block.matches('.sr-only') ? null : rectOf(block);
    return rect && rect.height > 0 ? [{ block, rect }] : [];
  });
  return seen.flatMap(({ block, rect }, i) => {
    const meets = seen.slice(i + 1).some(({ rect: next }) => {
      const width = Math.min(rect.right, next.right) - Math.max(rect.left, next.left);
      const height = Math.min(rect.bottom, next.bottom) - Math.max(rect.top, next.top);
      return width > 2 && height > 0.4 * Math.min(rect.height, next.height);
    });
    const text = (block.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return meets ? [{ what: 'over' as const, text, size: 0 }] : [];
  });
}
