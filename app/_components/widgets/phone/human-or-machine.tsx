// Did I beat the network? Both of us on the same digits, once it has answered.

'use client';

import type { PhoneWidgetProps } from './phone-widget-props';

export default function PhoneHumanOrMachine({ mine, step }: PhoneWidgetProps) {
  const duel = mine?.duel;
  if (!duel || step === 0)
    return <p className="text-ph-body">The network answers the hard digits of before. Look up.</p>;
  const { own, network, of } = duel;
  return (
    <section className="grid gap-3" aria-label="You and the network">
      <p className="text-[1.75rem] leading-none font-[760]">{sentence(own, network)}</p>
      <Score name="you" right={own} of={of} />
      <Score name="nudge" right={network} of={of} />
    </section>
  );
}

function sentence(own: number | null, network: number): string {
  if (own === null) return 'You sat this one out.';
  if (own === network) return 'A draw.';
  return own > network ? 'You beat it.' : 'It beat you.';
}

type ScoreProps = { readonly name: 'you' | 'nudge'; readonly right: number | null; readonly of: number };

/** A cell a digit, filled where it was right. */
function Score({ name, right, of }: ScoreProps) {
  return (
    <p className="grid grid-cols-[64px_1fr_auto] items-center gap-3 text-ph-body">
      <span className={name === 'you' ? 'ppl' : 'num'}>{name}</span>
      <span className="flex h-8 border-2 border-ink" aria-hidden="true">
        {Array.from({ length: of }, (_, place) => (
          <i
            // biome-ignore lint/suspicious/noArrayIndexKey: cells are places
            key={place}
            className={`flex-1 border-r border-hair last:border-r-0 ${place < (right ?? 0) ? 'bg-acc' : ''}`}
          />
        ))}
      </span>
      <b className="num">{right === null ? '–' : `${right} of ${of}`}</b>
    </p>
  );
}
