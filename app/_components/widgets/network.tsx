// A network: a small one of the sizes given, or the session's own.

'use client';

import type { WidgetProps } from '../slides/widget-props';
import { SessionNetwork } from './session-network';

export default function NetworkDrawing(props: WidgetProps) {
  return <SessionNetwork {...props} />;
}
