// The gallery is looked at in development alone: here its slides are read.

import { describe, expect, it } from 'vitest';
import { exhibits } from '@/app/gallery/exhibits';
import { parseDeck } from '@/lib/deck/parse';

describe('the gallery', () => {
  it.each(exhibits)('hangs "$title"', ({ title, source }) => {
    const read = parseDeck(`---\ntitle: Gallery\n---\n\n${source}`, title);
    expect(read.ok ? read.value.slides.length : read.error).toBe(1);
  });

  it('gives every exhibit a title of its own', () => {
    expect(new Set(exhibits.map(({ title }) => title)).size).toBe(exhibits.length);
  });
});
