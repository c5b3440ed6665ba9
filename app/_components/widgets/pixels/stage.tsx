// One digit of the room as the network gets it: 28 × 28 grey values, then unrolled into one column of inputs.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useFeatured } from '../parts/pass/room-digit';
import { PixelColumn } from './pixel-column';
import { PixelImage } from './pixel-image';

export default function Pixels(props: WidgetProps<'pixels'>) {
  const digit = useFeatured(props);
  const { params, words } = props;
  return (
    <>
      <div className="pixels-heading">{words}</div>
      {digit && params.show !== 'column' && <PixelImage digit={digit} />}
      {digit && params.show === 'column' && <PixelColumn digit={digit} unrolled={isBuilt(props)} />}
    </>
  );
}
