// The nudges that my own digit asks for: what gradient descent would change if it were the only one in its mini-batch's
// place. Computed here, from the network as the phone has it.

'use client';

import { useMemo } from 'react';
import { gradientOf } from '@/lib/nn/explain';
import type { Network } from '@/lib/nn/network';
import { largestNudges } from '@/lib/nn/nudges';
import { DigitImage } from '../../ink/digit-image';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { signedFixed } from '../parts/draw/number-text';
import { scaled } from '../parts/learning/scaled';
import { NetworkAwaited } from '../parts/phone/awaited';
import { HandFigure, handWidth } from '../parts/phone/hand-figure';
import { type HandDigit, nameOf, useHandDigit } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import { nudgeDecimals, nudgeName } from './nudge-name';
import { SignedBar } from './signed-bar';

/** As many as leave room for the slide's words. */
const count = 4;
const pitch = 35;

export default function PhoneNudges(props: PhoneWidgetProps<'nudges'>) {
  const digit = useHandDigit(props);
  const newest = usePhoneNetwork(props);
  if (!digit || !newest) return <NetworkAwaited />;
  const { learningRate, batchSize } = props.view.training;
  return <Asked digit={digit} network={newest.value} rate={learningRate / batchSize} />;
}

type Props = {
  readonly digit: HandDigit;
  readonly network: Network;
  /** The learning rate over the digits of a mini-batch: this one's share of it. */
  readonly rate: number;
};

function Asked({ digit, network, rate }: Props) {
  const nudges = useMemo(() => {
    const { gradient } = gradientOf(network, [digit]);
    return largestNudges(scaled(gradient, -rate), count);
  }, [network, digit, rate]);
  const words = useWords('widgets');
  const name = nameOf(digit, words.digits);
  const most = Math.abs(nudges[0]?.change ?? 1);
  const decimals = nudgeDecimals(most);
  const list = nudges.map((nudge) => ({
    weight: nudgeName(nudge, network.sizes, words.nudges),
    change: nudge.change,
  }));
  return (
    <section className="hand-middle grid gap-2">
      <div className="flex items-center gap-3">
        <div className="flex-none bg-sheet outline-[1.5px] outline-ink">
          <DigitImage pixels={digit.pixels} scale={2} label={name} />
        </div>
        <p className="font-[640]">{words.nudges.asksFor(name)}</p>
      </div>
      <HandFigure
        says={list.map(({ weight, change }) => `${weight}, ${signedFixed(change, decimals)}`).join('; ')}
        height={pitch * list.length}
      >
        {list.map(({ weight, change }, row) => (
          <Row key={weight} {...{ weight, change, decimals }} share={change / most} y={row * pitch} />
        ))}
      </HandFigure>
    </section>
  );
}

type RowProps = {
  readonly weight: string;
  readonly change: number;
  readonly decimals: number;
  /** Of the longest bar, with the sign. */
  readonly share: number;
  readonly y: number;
};

function Row({ weight, change, decimals, share, y }: RowProps) {
  return (
    <g>
      <text x={0} y={y + 16} fontSize={15}>
        {weight}
      </text>
      <text
        x={handWidth}
        y={y + 16}
        fontSize={15}
        fontWeight={680}
        textAnchor="end"
        className="num"
        style={{ fill: change < 0 ? 'var(--neg)' : 'var(--pos)' }}
      >
        {signedFixed(change, decimals)}
      </text>
      <path d={`M168 ${y + 22}v12`} stroke="var(--ink)" strokeWidth={2} />
      <SignedBar x={168} y={y + 28} length={share * 160} height={10} />
    </g>
  );
}
