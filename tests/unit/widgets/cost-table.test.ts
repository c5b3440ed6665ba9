// ::cost-table: its numbers.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { differences } from '@/app/_components/widgets/cost-table/difference';
import { givenColumns } from '@/app/_components/widgets/cost-table/given-columns';
import { inlineText } from '@/lib/deck/deck';
import { parseDeck } from '@/lib/deck/parse';

describe('the cost table', () => {
  it("works out the seed's |Difference| column from Desired and Actual, all eleven of it", () => {
    const deck = parseDeck(readFileSync('decks/neural-networks.md', 'utf8'), 'deck');
    if (!deck.ok) throw new Error('unreadable');
    const widget = deck.value.slides[22]!.blocks.find((block) => block.kind === 'widget');
    if (widget?.kind !== 'widget' || widget.name !== 'cost-table') throw new Error('no table');
    const table = widget.children.find((block) => block.kind === 'table');
    if (table?.kind !== 'table') throw new Error('no words');
    const columns = table.rows[0]!.map((cell) => inlineText(cell).split(' ').map(Number));
    const { desired, actual, difference } = givenColumns(widget.params);
    expect([desired, actual, difference]).toEqual(columns);
    expect(difference).toHaveLength(11);
  });

  it('leaves no last bits of a subtraction in its numbers', () => {
    expect(differences([1, 0], [0.3, 0.1])).toEqual([0.7, 0.1]);
  });
});
