// The last values at the end of the two lines, apart from each other, and the accuracy's own axis.

import { dodge } from '../../charts/dodge';
import { costText, percentText } from '../../charts/figures';
import type { Moment } from '../review-data';

type Props = {
  readonly last: Moment;
  /** Where the lines end, px. */
  readonly cost: number;
  readonly accuracy: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the axis ends. */
  readonly end: number;
};

const apart = 26;

export function CurveEnds({ last, cost, accuracy, top, bottom, end }: Props) {
  const wishes = [
    { id: 'cost', y: cost, height: apart },
    { id: 'accuracy', y: accuracy, height: apart },
  ];
  const places = dodge(wishes, top, bottom);
  const value = (id: 'cost' | 'accuracy', text: string, hue: string) => (
    <text
      className="num"
      x={end + 14}
      y={(places.get(id) ?? 0) + 7}
      fontSize={20}
      fontWeight={780}
      style={{ fill: hue }}
    >
      {text}
    </text>
  );
  return (
    <>
      {[0, 50, 100].map((percent) => {
        const y = bottom - ((bottom - top) * percent) / 100;
        const covered = [...places.values()].some((taken) => Math.abs(taken - y) < 18);
        return (
          <g key={percent}>
            <path d={`M${end} ${y}h4`} stroke="var(--ink)" strokeWidth={2} />
            {!covered && (
              <text className="num" x={end + 10} y={y + 5} fontSize={14} style={{ fill: 'var(--acc)' }}>
                {percent}
              </text>
            )}
          </g>
        );
      })}
      {value('cost', costText(last.cost), 'var(--cost)')}
      {value('accuracy', percentText(last.accuracy), 'var(--acc)')}
    </>
  );
}
