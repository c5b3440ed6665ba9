// The code of the page that people take home, and the address that is short enough to type.

'use client';

import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { JoinCode } from '../../ui/join-code';
import { useWords } from '../../words/words';

/** Its modules are whole pixels: 20 of them for an address of a local network. */
const side = 866;

export default function TakeAway({ view, box }: WidgetProps<'take-away'>) {
  const words = useWords('widgets').takeAway;
  const address = view ? `${view.join.address}/away` : '';
  const fit = useFit<HTMLParagraphElement>(address, { least: 0.3, most: 1 });
  if (!view || view.join.takeAway === '') return null;
  return (
    <section className="take-away" style={box} aria-label={words.title}>
      <JoinCode text={view.join.takeAway} side={side} label={words.code(address)} />
      <p className="take-away-words">{view.noNetwork ? words.contentsWithout : words.contents}</p>
      <p ref={fit} className="take-away-address">
        <span>{address}</span>
      </p>
    </section>
  );
}
