// One digit of the room as the network gets it: 28 × 28 grey values, then unrolled into one column of inputs.

'use client';

import type { WidgetProps } from '../slides/widget-props';
import { PixelColumn } from './pixels/pixel-column';
import { PixelImage } from './pixels/pixel-image';
import { useFeatured } from './room-digit';

export default function Pixels(props: WidgetProps) {
  const digit = useFeatured(props);
  const { params, step, words } = props;
  return (
    <>
      <div className="pixels-heading">{words}</div>
      {digit && params.show !== 'column' && <PixelImage digit={digit} />}
      {digit && params.show === 'column' && <PixelColumn digit={digit} unrolled={step > 0} />}
    </>
  );
}
