// Where people go wrong and where the network does, on the same digits: one row per digit, one column per reading. People
// count in percent of those who named it, the network's outputs in hundredths.

'use client';

import type { Comparison } from '@/lib/session/view-types';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { type MatrixRow, ReadingMatrix } from './reading-matrix';

export default function Confusion({ params, view, box }: WidgetProps<'confusion'>) {
  const comparison = view?.comparison ?? null;
  const { of } = params;
  const words = useWords('widgets').confusion;
  const matrices = [
    of === 'network' ? null : { title: words.room, rows: roomRows(comparison) },
    of === 'room' ? null : { title: words.network, rows: networkRows(comparison) },
  ].filter((one) => one !== null);
  const width = Math.floor(box.width / matrices.length) - (matrices.length > 1 ? 14 : 0);
  return (
    <section className="confusion" style={box}>
      {matrices.map(({ title, rows }) => (
        <ReadingMatrix key={title} {...{ title, rows, width }} height={box.height} />
      ))}
    </section>
  );
}

function roomRows(comparison: Comparison | null): readonly MatrixRow[] {
  const { labels, room } = comparison ?? {};
  if (!labels) return [];
  return labels.map((label, turn) => {
    if (!room) return { label, shares: null };
    const counts = room.perDigit[turn] ?? [];
    const named = Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    );
    return { label, shares: counts.map((count) => count / named) };
  });
}

function networkRows(comparison: Comparison | null): readonly MatrixRow[] {
  const { labels, network } = comparison ?? {};
  if (!labels) return [];
  return labels.map((label, turn) => ({ label, shares: network ? (network.outputs[turn] ?? []) : null }));
}
