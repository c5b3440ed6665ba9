// Sessions in a table, each leading to its review.

import Link from 'next/link';
import type { Millis } from '@/lib/clock';
import type { Words } from '@/lib/words/words';
import { clockText } from './course/clock';
import { LocalTime } from './local-time';

export type SessionRow = {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Millis;
  readonly endedAt: Millis | null;
  /** ms; null where no one came. */
  readonly length: Millis | null;
  readonly people: number;
  readonly drawings: number;
  readonly accuracyTest: number | null;
};

type ListWords = Words['review']['list'];
type Props = { readonly sessions: readonly SessionRow[]; readonly words: ListWords };

export function SessionTable({ sessions, words }: Props) {
  const { columns } = words;
  const drawn = sessions.some(({ drawings, accuracyTest }) => drawings > 0 || accuracyTest !== null);
  return (
    <div className="overflow-x-auto">
      <table className="mt-3 w-full min-w-[760px]">
        <thead className="text-left text-co-label text-ink-2">
          <tr className="border-b-2 border-ink [&>th]:pb-2 [&>th]:font-[480]">
            <th scope="col">{columns.talk}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col" className="text-right">
              {columns.length}
            </th>
            <th scope="col" className="text-right">
              {columns.people}
            </th>
            {drawn && (
              <>
                <th scope="col" className="text-right">
                  {columns.drawings}
                </th>
                <th scope="col" className="text-right">
                  {columns.accuracy}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Row key={session.id} {...{ session, words, drawn }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const none = '–';

type RowProps = {
  readonly session: SessionRow;
  readonly words: ListWords;
  /** Something was drawn in one of the talks. */
  readonly drawn: boolean;
};

function Row({ session, words, drawn }: RowProps) {
  const { id, title, createdAt, endedAt, length, people, drawings, accuracyTest } = session;
  return (
    <tr className="h-12 border-b border-hair">
      <td>
        <Link className="font-[680] underline decoration-2 underline-offset-4" href={`/review/${id}`}>
          {title}
        </Link>
        {endedAt === null && <span className="chip chip-room ml-3">{words.isOpen}</span>}
      </td>
      <td className="text-ink-2">
        <LocalTime at={createdAt} as="when" />
      </td>
      <td className="num text-right">{length === null ? none : clockText(length)}</td>
      <td className="num text-right">{words.number(people)}</td>
      {drawn && (
        <>
          <td className="num text-right">{words.number(drawings)}</td>
          <td className="num text-right text-acc">
            {accuracyTest === null ? (
              <span className="text-ink-3">{none}</span>
            ) : (
              words.accuracy(accuracyTest)
            )}
          </td>
        </>
      )}
    </tr>
  );
}
