// The way to my own take-away, in the seat's browser: what is in it, and one press.

'use client';

import { takeAwayPath } from '@/lib/protocol/addresses';
import { buttonClass } from '../../ui/button';
import type { PhoneWidgetProps } from './phone-widget-props';

export default function PhoneTakeAway({ mine, session }: PhoneWidgetProps) {
  return (
    <section className="mt-auto grid gap-3 border-t-2 border-ink pt-3" aria-label="Your take-away">
      <p>
        <b>Take it home:</b> {inside(mine?.drawnInAll ?? 0)} You can delete your drawings there as well.
      </p>
      <a className={`${buttonClass('primary', 'send')} no-underline`} href={takeAwayPath(session)}>
        Open my take-away
      </a>
    </section>
  );
}

function inside(drawn: number): string {
  const digits = drawn === 0 ? '' : drawn === 1 ? 'your digit, ' : `your ${drawn} digits, `;
  const words = `${digits}your points, your answers, the network and the links.`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}
