// docs/DECKS.md: its examples can be parsed, and it shows everything there is.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { widgetNames } from '@/lib/deck/widgets';
import { activityKinds } from '@/lib/kinds/kinds';
import { read, withFront } from './read';

const page = readFileSync('docs/DECKS.md', 'utf8');
const examples = [...page.matchAll(/^(`{3,})markdown\n([\s\S]*?)^\1$/gm)].map((found) => ({
  line: page.slice(0, found.index).split('\n').length,
  source: found[2] ?? '',
}));

describe('docs/DECKS.md', () => {
  it.each(examples)('its example on line $line can be parsed', ({ source }) => {
    const whole = source.startsWith('---') ? source : withFront(source);
    expect(read(whole, 'DECKS.md').slides.length).toBeGreaterThan(0);
  });

  it.each([...activityKinds, ...widgetNames])('shows %s', (name) => {
    expect(examples.some(({ source }) => new RegExp(`^:::?${name}(?![\\w-])`, 'm').test(source))).toBe(true);
  });

  it('names the built-in talk', () => {
    expect(page).toContain('decks/neural-networks.md');
    read(readFileSync('decks/neural-networks.md', 'utf8'));
  });
});
