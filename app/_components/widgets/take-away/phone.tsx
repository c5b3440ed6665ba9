// The way to my own take-away, in the seat's browser: what is in it, and one press.

'use client';

import { takeAwayPath } from '@/lib/protocol/addresses';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { buttonClass } from '../../ui/button';

export default function PhoneTakeAway({ mine, session }: PhoneWidgetProps<'take-away'>) {
  return (
    <section className="take-home" aria-label="Your take-away">
      <p>
        <b>Take it home:</b> {inside(mine?.drawnInAll ?? 0)}
      </p>
      <a className={`${buttonClass('primary', 'send')} no-underline`} href={takeAwayPath(session)}>
        Open my take-away
      </a>
    </section>
  );
}

function inside(drawn: number): string {
  if (drawn === 0) return 'your points, your answers, the network and the links.';
  const digits = drawn === 1 ? 'digit' : `${drawn} digits`;
  return `your ${digits}, points and answers. You can delete drawings there.`;
}
