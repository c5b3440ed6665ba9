// Human or machine: the same digits read by the room and by the network, side by side, with both scores. The network
// answers at the build.

'use client';

import { useMemo } from 'react';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { Comparison } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import { usePictures } from '../../live/use-pictures';
import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { Digit } from '../../ui/digit';
import { useWords } from '../../words/words';

export default function HumanOrMachine({ view, line, box, ...built }: WidgetProps<'human-or-machine'>) {
  const comparison = view?.comparison ?? null;
  const count = comparison ? countOf(comparison) : 0;
  const activity = comparison?.activity ?? '';
  const ids = useMemo(
    () => Array.from({ length: count }, (_, turn) => roundDigitId(activity, turn)),
    [activity, count],
  );
  const pictures = usePictures(line?.command, ids);
  const words = useWords('widgets');
  if (!comparison || count === 0)
    return (
      <section className="versus" style={box}>
        <p className="versus-empty">{words.humanOrMachine.nobody}</p>
      </section>
    );
  const answered = isBuilt(built);
  return (
    <section className="versus" style={box} aria-label={describe(comparison, answered, words.humanOrMachine)}>
      <table>
        <Head {...{ ids, pictures, count }} labels={comparison.labels} />
        <Rows {...{ ids, count, comparison }} network={answered ? comparison.network : null} />
      </table>
    </section>
  );
}

type HeadProps = Pick<Comparison, 'labels'> & {
  readonly ids: readonly string[];
  readonly pictures: ReturnType<typeof usePictures>;
  readonly count: number;
};

/** The digits, with what they are once it is known. */
function Head({ ids, pictures, count, labels }: HeadProps) {
  const words = useWords('widgets');
  const side = count <= 6 ? 112 : count <= 10 ? 56 : 28;
  return (
    <thead>
      <tr>
        <td />
        {ids.map((id, turn) => {
          const pixels = pictures.get(id);
          return (
            <th key={id} scope="col">
              <div className="versus-sheet" style={{ width: side, height: side }}>
                {pixels && <Digit pixels={pixels} side={side} label={words.digits.place(turn + 1)} />}
              </div>
              {labels && <b className="versus-label num">{labels[turn]}</b>}
            </th>
          );
        })}
        <th scope="col" className="versus-of">
          {words.humanOrMachine.rightOf(count)}
        </th>
      </tr>
    </thead>
  );
}

type RowsProps = Pick<HeadProps, 'ids' | 'count'> & {
  readonly comparison: Comparison;
  /** Null until it has answered. */
  readonly network: Comparison['network'];
};

/** The room's answers, and the network's. */
function Rows({ ids, count, comparison: { labels, room }, network }: RowsProps) {
  const words = useWords('widgets').humanOrMachine;
  return (
    <tbody>
      <tr>
        <th scope="row" className="ppl">
          {words.room}
        </th>
        {ids.map((id, turn) => (
          <td key={id} className="num">
            {room && labels && (
              <>
                {percentRight(room, turn, labels[turn] ?? -1)}
                <small className="versus-unit">%</small>
              </>
            )}
          </td>
        ))}
        <td className="versus-score num">
          {room?.accuracy == null ? '–' : (room.accuracy * count).toFixed(1)}
        </td>
      </tr>
      <tr>
        <th scope="row" className="num">
          nudge
        </th>
        {ids.map((id, turn) => (
          <td key={id} className="num">
            {network ? <Picked pick={network.picks[turn] ?? 0} label={labels?.[turn]} /> : '?'}
          </td>
        ))}
        <td className="versus-score num">{network?.score ? network.score.right : '?'}</td>
      </tr>
    </tbody>
  );
}

const countOf = ({ labels, room, network }: Comparison): number =>
  labels?.length ?? room?.perDigit.length ?? network?.picks.length ?? 0;

type Room = NonNullable<Comparison['room']>;

const percentRight = ({ perDigit, answered }: Room, turn: number, label: number): number =>
  Math.round((100 * (perDigit[turn]?.[label] ?? 0)) / Math.max(1, answered));

function Picked({ pick, label }: { readonly pick: number; readonly label: number | undefined }) {
  const verdict = label === undefined ? '' : pick === label ? 'right' : 'wrong';
  return <span className={`guess ${verdict}`}>{pick}</span>;
}

function describe(
  { labels, room, network }: Comparison,
  answered: boolean,
  words: Words['widgets']['humanOrMachine'],
): string {
  if (!labels) return words.describeUnknown;
  const people = room?.accuracy == null ? null : (room.accuracy * labels.length).toFixed(1);
  return words.describe(labels.length, people, answered ? (network?.score?.right ?? null) : null);
}
