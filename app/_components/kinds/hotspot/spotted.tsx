// A picture with what stands on it: where everybody pointed, what was right, and my own mark.

import type { CSSProperties, ReactNode } from 'react';
import { type Area, middleOf, type Spot } from '@/lib/kinds/parts/spots';
import type { Picture } from '@/lib/picture';
import { PictureBox } from '../../slides/pictures/picture';

type Props = {
  readonly picture: Picture;
  /** How many pointed to each cell; null: not known yet. */
  readonly counts: readonly number[] | null;
  readonly areas: readonly Area[];
  readonly own: Spot | null;
  readonly children?: ReactNode;
};

const at = ({ x, y }: Spot): CSSProperties => ({ left: `${x / 10}%`, top: `${y / 10}%` });

export function Spotted({ picture, counts, areas, own, children }: Props) {
  const most = Math.max(1, ...(counts ?? []));
  return (
    <div className="spotted" style={{ '--ratio': ratioOf(picture) } as CSSProperties}>
      <PictureBox picture={picture} />
      <div className="spots" aria-hidden="true">
        {(counts ?? []).map((count, cell) => {
          if (count === 0) return null;
          const style = { ...at(middleOf(cell)), '--size': `${(3.4 * Math.sqrt(count / most)).toFixed(2)}` };
          // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
          return <i key={cell} className="spot" style={style as CSSProperties} />;
        })}
        {areas.map((area) => (
          <b
            key={`${area.x} ${area.y}`}
            className="spot-area"
            style={{ ...at(area), width: `${area.reach / 5}%`, height: `${area.reach / 5}%` }}
          >
            <span>{area.name}</span>
          </b>
        ))}
        {own && <i className="spot-own" style={at(own)} />}
      </div>
      {children}
    </div>
  );
}

const ratioOf = ({ of }: Picture): number => (typeof of === 'string' ? 1.6 : of.width / of.height);
