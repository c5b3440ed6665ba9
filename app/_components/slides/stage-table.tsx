// A table on the stage. One row of number lists is set as columns, one number a line, in the reading order of its
// cells.

import { inlineText } from '@/lib/deck/deck';
import { numberColumns } from '@/lib/deck/fit/sizes';
import type { TableWords } from './blocks';
import { Inlines } from './inlines';
import { keyed } from './keyed';
import { directionOf } from './words/direction';
import { setTo } from './words/table-align';
import { TableRows } from './words/table-rows';

export function StageTable({ head, rows, align = [] }: TableWords) {
  const columns = numberColumns(rows);
  return (
    <table
      className={columns ? 'stage-table columns' : 'stage-table'}
      dir={directionOf(head.map(inlineText).join(' '))}
    >
      <thead>
        <tr>
          {keyed(head).map(({ key, item }) => (
            <th key={key} scope="col" dir="auto" style={setTo(align[Number(key)])}>
              <Inlines of={item} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{columns ? <NumberColumns columns={columns} /> : <TableRows rows={rows} align={align} />}</tbody>
    </table>
  );
}

function NumberColumns({ columns }: { readonly columns: readonly (readonly string[])[] }) {
  return (
    <tr>
      {keyed(columns).map(({ key, item: column }) => (
        <td key={key} className="num">
          {keyed(column).map(({ key: line, item: text }) => (
            <span key={line} className={Number(text) === 0 ? 'nought' : ''}>
              {text}{' '}
            </span>
          ))}
        </td>
      ))}
    </tr>
  );
}
