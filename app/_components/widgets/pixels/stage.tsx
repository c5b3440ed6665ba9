// One digit of the room as the network gets it: 28 × 28 grey values, then unrolled into one column of inputs.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { useFeatured } from '../parts/pass/room-digit';
import { PixelColumn } from './pixel-column';
import { PixelImage } from './pixel-image';

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
