// One row per learning rate, in turn: since when, and what became of the cost. Few of them stand larger.

import type { RateSpan } from '../../charts/rate-changes';
import { useWords } from '../../words/words';
import { Label } from '../parts/draw/label';
import { fixed, plain } from '../parts/draw/number-text';

type Props = {
  readonly spans: readonly RateSpan[];
  readonly x: number;
  /** Of the head's base line. */
  readonly top: number;
  readonly width: number;
  /** Of all rows. */
  readonly height: number;
};

export function RateRows({ spans, x, top, width, height }: Props) {
  const words = useWords('widgets').learningRate;
  if (spans.length === 0) return null;
  const pitch = Math.min(height / spans.length, 96);
  const right = x + width;
  const large = spans.length === 1;
  return (
    <g>
      <Label x={x} y={top} size={30} hue="var(--ink-2)">
        {words.rate}
      </Label>
      <Label x={right} y={top} size={30} anchor="end" hue="var(--ink-2)">
        {words.cost}
      </Label>
      {spans.map(({ step, rate, costFrom, costTo }, i) => {
        const edge = top + 16 + i * pitch;
        const y = edge + pitch / 2 + 14;
        const [was, is] = [fixed(costFrom), fixed(costTo)];
        return (
          <g key={step}>
            <path d={`M${x} ${edge}H${right}`} stroke="var(--hair)" strokeWidth={2} />
            <Label x={x} y={y} size={large ? 52 : 44} voice="num" weight={700}>
              {plain(rate, 4)}
            </Label>
            <Label x={x + 142} y={y - 2} size={28} hue="var(--ink-2)">
              {step === 0 ? words.fromStart : words.from(step)}
            </Label>
            <Label x={right} y={y} size={large ? 40 : 38} anchor="end" voice="num" hue="var(--cost)">
              {was} → <tspan fontWeight={760}>{is}</tspan>
            </Label>
          </g>
        );
      })}
    </g>
  );
}
