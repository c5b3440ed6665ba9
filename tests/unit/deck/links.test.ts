import { expect, it } from 'vitest';
import { linksOf } from '@/lib/deck/links';
import { parseDeck } from '@/lib/deck/parse';

const links = (source: string) => {
  const deck = parseDeck(`---\ntitle: T\n---\n\n${source}`, 'links.md');
  if (!deck.ok) throw new Error(JSON.stringify(deck.error));
  return linksOf(deck.value.slides[0]!);
};

it('links come in reading order, each of them once, with the list item that they stand in', () => {
  expect(
    links(`# [Head](https://a.example)

- [A book](http://b.example) (with pictures)
- **Explained** https://c.example/very-long
- https://d.example
- no link

See [this film](https://e.example) and again [the book](http://b.example).`),
  ).toEqual([
    { href: 'https://a.example', text: 'Head' },
    { href: 'http://b.example', text: 'A book (with pictures)' },
    { href: 'https://c.example/very-long', text: 'Explained' },
    { href: 'https://d.example', text: 'https://d.example' },
    { href: 'https://e.example', text: 'this film' },
  ]);
});
