// A table on a phone, as wide as its words need it: it scrolls within its own box, never the page.

import { inlineText } from '@/lib/deck/deck';
import type { TableWords } from '../blocks';
import { Inlines } from '../inlines';
import { keyed } from '../keyed';
import { directionOf } from './direction';
import { setTo } from './table-align';
import { TableRows } from './table-rows';

export function PhoneTable({ head, rows, align = [] }: TableWords) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="phone-table" tabIndex={0}>
      <table className="num" dir={directionOf(head.map(inlineText).join(' '))}>
        <thead>
          <tr>
            {keyed(head).map(({ key, item }) => (
              <th key={key} scope="col" dir="auto" style={setTo(align[Number(key)])}>
                <Inlines of={item} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <TableRows rows={rows} align={align} />
        </tbody>
      </table>
    </div>
  );
}
