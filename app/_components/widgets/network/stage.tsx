// A network: a small one of the sizes given, or the session's own.

'use client';

import type { WidgetProps } from '../../slides/widget-props';
import { GrowingNetwork } from './growing-network';
import { SessionNetwork } from './session-network';

export default function NetworkDrawing(props: WidgetProps) {
  return props.params.layers === undefined ? <SessionNetwork {...props} /> : <GrowingNetwork {...props} />;
}
