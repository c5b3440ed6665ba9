// One drawing of the slide, in the hand. Until it has come, and where it does not come, its words stand for it.

'use client';

import { type ReactNode, useEffect, useState } from 'react';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { arrivedWidget, loadPhoneWidget, loadWidgetsAfter, type PhoneDrawing } from './phone-widgets';

/** Pauses between tries, milliseconds; a hall's network comes back. */
const pauses = [500, 1500, 4000, 10_000, 30_000];

export function PhoneWidgetSlot({ name, ...props }: PhoneWidgetProps & { readonly name: string }): ReactNode {
  const Drawing = useDrawing(name);
  if (!Drawing) return <div className="phone-drawing-awaited">{props.words}</div>;
  return <Drawing {...props} />;
}

function useDrawing(name: string): PhoneDrawing | null {
  const [come, setCome] = useState<{ readonly name: string; readonly drawing: PhoneDrawing } | null>(null);
  useEffect(() => {
    let stopped = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const ask = (tries: number) => {
      loadPhoneWidget(name).then(
        (drawing) => {
          if (stopped || !drawing) return;
          setCome({ name, drawing });
          loadWidgetsAfter(name);
        },
        () => {
          if (!stopped) waiting = setTimeout(ask, pauses[tries] ?? 30_000, tries + 1);
        },
      );
    };
    ask(0);
    return () => {
      stopped = true;
      clearTimeout(waiting);
    };
  }, [name]);
  return arrivedWidget(name) ?? (come?.name === name ? come.drawing : null);
}
