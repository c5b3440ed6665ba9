// The way to my own take-away, in the seat's browser: what is in it, and one press.

'use client';

import { takeAwayPath } from '@/lib/protocol/addresses';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { buttonClass } from '../../ui/button';
import { useWords } from '../../words/words';

export default function PhoneTakeAway({ view, mine, session }: PhoneWidgetProps<'take-away'>) {
  const words = useWords('widgets').takeAway;
  const drawn = mine?.drawnInAll ?? 0;
  const undrawn = view.noNetwork ? words.undrawnWithout : words.undrawn;
  return (
    <section className="take-home" aria-label={words.yours}>
      <p>
        <b>{words.takeHome}</b> {drawn === 0 ? undrawn : words.drawn(drawn)}
      </p>
      <a className={`${buttonClass('primary', 'send')} no-underline`} href={takeAwayPath(session)}>
        {words.open}
      </a>
    </section>
  );
}
