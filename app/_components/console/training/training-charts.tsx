// The training's charts, as large as the place that is left for them.

'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import type { CurvePoint } from '@/lib/protocol/message';
import type { TrainingView } from '@/lib/session/view-types';
import { CurveChart } from '../../charts/curve-chart';
import type { Drawings } from '../../live/use-ink';

type Props = {
  readonly curve: readonly CurvePoint[];
  readonly training: TrainingView;
  readonly drawings: Drawings;
};

/** Below it two charts can't be told apart; the place scrolls instead. */
const leastHeight = 300;

export function TrainingCharts({ curve, training, drawings }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () =>
      setSize({ width: element.clientWidth, height: Math.max(leastHeight, element.clientHeight) });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div ref={place} className="h-full min-h-75 overflow-x-clip overflow-y-auto">
      {size && (
        <CurveChart
          points={curve}
          marks={training.marks}
          readings={training.readings}
          drawings={drawings}
          show="both"
          width={size.width}
          height={size.height}
          size="console"
          paused={!training.running}
        />
      )}
    </div>
  );
}
