// A network: a small one of the sizes given, or the session's own.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { GrowingNetwork } from './growing-network';
import { SessionNetwork } from './session-network';

export default function NetworkDrawing(props: WidgetProps<'network'>) {
  const { layers, show } = props.params;
  return layers ? <GrowingNetwork {...props} layers={layers} /> : <SessionNetwork {...props} show={show} />;
}
