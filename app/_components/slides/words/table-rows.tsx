// A table's rows below its head, the same on every surface.

import type { TableWords } from '../blocks';
import { Inlines } from '../inlines';
import { keyed } from '../keyed';
import { setTo } from './table-align';

export function TableRows({ rows, align = [] }: Omit<TableWords, 'head'>) {
  return keyed(rows).map(({ key, item: row }) => (
    <tr key={key}>
      {keyed(row).map(({ key: column, item }) => (
        <td key={column} dir="auto" style={setTo(align[Number(column)])}>
          <Inlines of={item} />
        </td>
      ))}
    </tr>
  ));
}
