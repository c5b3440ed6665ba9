// Cost, accuracy or both of the running training, in the field.

'use client';

import { CurveChart } from '../../charts/curve-chart';
import type { WidgetProps } from '../../slides/widget-props';

const none: readonly never[] = [];

export default function Charts({ params, view, curve, drawings, box }: WidgetProps<'charts'>) {
  return (
    <CurveChart
      points={curve}
      marks={view?.training.marks ?? none}
      readings={view?.training.readings ?? none}
      drawings={drawings}
      show={params.show}
      width={box.width}
      height={box.height}
      size="stage"
      paused={view ? !view.training.running : false}
    />
  );
}
