// Sessions in a table, each leading to its review.

import Link from 'next/link';
import type { Millis } from '@/lib/clock';
import { clockText } from './clock';

export type SessionRow = {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Millis;
  readonly endedAt: Millis | null;
  /** ms; null where nobody came. */
  readonly length: Millis | null;
  readonly people: number;
  readonly digits: number;
  readonly accuracyTest: number | null;
};

export function SessionTable({ sessions }: { readonly sessions: readonly SessionRow[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="mt-3 w-full min-w-[760px]">
        <thead className="text-left text-co-label text-ink-2">
          <tr className="border-b-2 border-ink [&>th]:pb-2 [&>th]:font-[480]">
            <th scope="col">Talk</th>
            <th scope="col">When</th>
            <th scope="col" className="text-right">
              Length
            </th>
            <th scope="col" className="text-right">
              People
            </th>
            <th scope="col" className="text-right">
              Digits
            </th>
            <th scope="col" className="text-right">
              Read right, MNIST
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <Row key={session.id} {...session} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const none = '–';

function Row({ id, title, createdAt, endedAt, length, people, digits, accuracyTest }: SessionRow) {
  return (
    <tr className="h-12 border-b border-hair">
      <td>
        <Link className="font-[680] underline decoration-2 underline-offset-4" href={`/review/${id}`}>
          {title}
        </Link>
        {endedAt === null && <span className="chip chip-room ml-3">Open</span>}
      </td>
      <td className="text-ink-2">
        {new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(createdAt)}
      </td>
      <td className="num text-right">{length === null ? none : clockText(length)}</td>
      <td className="num text-right">{people.toLocaleString('en')}</td>
      <td className="num text-right">{digits.toLocaleString('en')}</td>
      <td className="num text-right text-acc">
        {accuracyTest === null ? (
          <span className="text-ink-3">{none}</span>
        ) : (
          `${(100 * accuracyTest).toFixed(1)} %`
        )}
      </td>
    </tr>
  );
}
