// Human or machine: the same digits read by the room and by the network, side by side, with both scores. The network
// answers at the build.

'use client';

import { useMemo } from 'react';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { Comparison } from '@/lib/session/view-types';
import { usePictures } from '../../live/use-pictures';
import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { Digit } from '../../ui/digit';

export default function HumanOrMachine({ view, line, box, ...built }: WidgetProps<'human-or-machine'>) {
  const comparison = view?.comparison ?? null;
  const count = comparison ? countOf(comparison) : 0;
  const activity = comparison?.activity ?? '';
  const ids = useMemo(
    () => Array.from({ length: count }, (_, turn) => roundDigitId(activity, turn)),
    [activity, count],
  );
  const pictures = usePictures(line?.command, ids);
  if (!comparison || count === 0)
    return (
      <section className="versus" style={box}>
        <p className="versus-empty">Nobody has named the digits yet.</p>
      </section>
    );
  const { labels, room } = comparison;
  const answered = isBuilt(built);
  const network = answered ? comparison.network : null;
  const side = count <= 6 ? 112 : count <= 10 ? 56 : 28;
  return (
    <section className="versus" style={box} aria-label={saysOf(comparison, answered)}>
      <table>
        <thead>
          <tr>
            <td />
            {ids.map((id, turn) => {
              const pixels = pictures.get(id);
              return (
                <th key={id} scope="col">
                  <div className="versus-sheet" style={{ width: side, height: side }}>
                    {pixels && <Digit pixels={pixels} side={side} label={`Digit ${turn + 1}`} />}
                  </div>
                  {labels && <b className="versus-label num">{labels[turn]}</b>}
                </th>
              );
            })}
            <th scope="col" className="versus-of">
              right of {count}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className="ppl">
              the room
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
                {network ? <Pick pick={network.picks[turn] ?? 0} label={labels?.[turn]} /> : '?'}
              </td>
            ))}
            <td className="versus-score num">{network?.score ? network.score.right : '?'}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

const countOf = ({ labels, room, network }: Comparison): number =>
  labels?.length ?? room?.perDigit.length ?? network?.picks.length ?? 0;

type Room = NonNullable<Comparison['room']>;

const percentRight = ({ perDigit, answered }: Room, turn: number, label: number): number =>
  Math.round((100 * (perDigit[turn]?.[label] ?? 0)) / Math.max(1, answered));

function Pick({ pick, label }: { readonly pick: number; readonly label: number | undefined }) {
  const verdict = label === undefined ? '' : pick === label ? 'right' : 'wrong';
  return <span className={`guess ${verdict}`}>{pick}</span>;
}

function saysOf({ labels, room, network }: Comparison, answered: boolean): string {
  if (!labels) return 'Digits that the room has not been told yet.';
  const people = room?.accuracy == null ? 'nobody' : `the room ${(room.accuracy * labels.length).toFixed(1)}`;
  const machine = answered && network?.score ? `, the network ${network.score.right}` : '';
  return `Of ${labels.length} digits right: ${people}${machine}.`;
}
