// The stage's canvas with an activation function over its whole width, the heading above.

import type { ReactNode } from 'react';
import { useFit } from '../../../slides/use-fit';
import { Figure } from '../draw/figure';
import type { PlotMeasure } from './activation-plot';

export const stagePlot: PlotMeasure = {
  u: 36,
  columns: 52,
  perZ: 4,
  rows: 21,
  floor: 18,
  rise: 14,
  size: { tick: 34, label: 36 },
  pen: 9,
};

type Props = {
  readonly words: ReactNode;
  readonly says: string;
  readonly children: ReactNode;
  /** Over the drawing, in its pixels. */
  readonly over?: ReactNode;
  /** Left of the field only, where a question stands. */
  readonly narrow?: boolean;
};

export function StagePlot({ words, says, children, over, narrow }: Props) {
  const heading = useFit<HTMLDivElement>(`plot ${narrow}`, { least: 0.4, most: 1 });
  return (
    <>
      <div ref={heading} className={narrow ? 'neuron-heading narrow' : 'neuron-heading'}>
        {words}
      </div>
      <div className="plot-sheet">
        <Figure says={says} width={52 * 36 + 1} height={21 * 36 + 1}>
          {children}
        </Figure>
        {over}
      </div>
    </>
  );
}
