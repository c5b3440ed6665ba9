// A table on the stage. One row of number lists is set as columns, one number a line, in the reading order of its
// cells.

import type { Inline } from '@/lib/deck/deck';
import { numberColumns } from '@/lib/deck/fit/sizes';
import { Inlines } from './inlines';
import { keyed } from './keyed';

type Props = {
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
};

export function StageTable({ head, rows }: Props) {
  const columns = numberColumns(rows);
  return (
    <table className={columns ? 'stage-table columns' : 'stage-table'}>
      <thead>
        <tr>
          {keyed(head).map(({ key, item }) => (
            <th key={key} scope="col">
              <Inlines of={item} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{columns ? <NumberColumns columns={columns} /> : <Rows rows={rows} />}</tbody>
    </table>
  );
}

function Rows({ rows }: Pick<Props, 'rows'>) {
  return keyed(rows).map(({ key, item: row }) => (
    <tr key={key}>
      {keyed(row).map(({ key: column, item }) => (
        <td key={column}>
          <Inlines of={item} />
        </td>
      ))}
    </tr>
  ));
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
