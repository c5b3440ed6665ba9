// The learning rate in use, and what each one so far did to the cost.

'use client';

import { type RateSpan, rateSpans } from '../charts/rate-changes';
import type { WidgetProps } from '../slides/widget-props';
import { Figure } from './draw/figure';
import { Label } from './draw/label';
import { fixed, plain, thousands } from './draw/number-text';

/** Two lines. */
const halved = ['The cost ran away,', 'so it was halved.'];

/** Rows of rates that fit. */
const most = 4;

export default function LearningRate({ view, curve, box }: WidgetProps) {
  const rate = view?.training.learningRate;
  if (rate === undefined) return null;
  const spans = rateSpans(curve).slice(-most);
  const figure = plain(rate, 4);
  const ranAway = view?.divergedAt != null;
  return (
    <Figure says={`${said(rate, spans)}${ranAway ? ` ${halved.join(' ')}` : ''}`} {...box}>
      <path d={`M0 2H${box.width}`} stroke="var(--ink)" strokeWidth={3} />
      <Label x={0} y={58} size={40} weight={640}>
        Learning rate
      </Label>
      <Label x={-4} y={200} size={figure.length > 4 ? 92 : 140} voice="num" weight={760}>
        {figure}
      </Label>
      {ranAway ? (
        <g>
          {halved.map((line, row) => (
            <Label key={line} x={0} y={252 + row * 38} size={32} weight={640} hue="var(--cost)">
              {line}
            </Label>
          ))}
        </g>
      ) : (
        <Label x={0} y={252} size={32} hue="var(--ink-2)">
          nudge = −rate × gradient
        </Label>
      )}
      <Spans spans={spans} x={356} top={40} width={box.width - 356} />
    </Figure>
  );
}

type SpansProps = {
  readonly spans: readonly RateSpan[];
  readonly x: number;
  readonly top: number;
  readonly width: number;
};

const pitch = 72;

function Spans({ spans, x, top, width }: SpansProps) {
  if (spans.length === 0) return null;
  return (
    <g>
      <Label x={x + 164} y={top} size={30} anchor="end" hue="var(--ink-2)">
        rate
      </Label>
      <Label x={x + width - 6} y={top} size={30} anchor="end" hue="var(--ink-2)">
        cost of test digits
      </Label>
      {spans.map(({ step, rate, costFrom, costTo }, i) => {
        const y = top + 66 + i * pitch;
        const [was, is] = [fixed(costFrom), fixed(costTo)];
        const way = was === is ? '→' : costTo > costFrom ? '↗' : '↘';
        return (
          <g key={step}>
            <path d={`M${x} ${y - 48}H${x + width}`} stroke="var(--hair)" strokeWidth={2} />
            <Label x={x + 164} y={y} size={44} anchor="end" voice="num" weight={700}>
              {plain(rate, 4)}
            </Label>
            <Label x={x + 190} y={y - 3} size={28} hue="var(--ink-2)">
              {step === 0 ? 'from the start' : `from ${thousands(step)}`}
            </Label>
            <Label x={x + width - 6} y={y} size={38} anchor="end" voice="num" hue="var(--cost)">
              {was}{' '}
              <tspan fontWeight={760}>
                {way} {is}
              </tspan>
            </Label>
          </g>
        );
      })}
    </g>
  );
}

const said = (rate: number, spans: readonly RateSpan[]): string =>
  `The learning rate is ${plain(rate, 4)}. ${spans
    .map(
      (span) =>
        `${plain(span.rate, 4)} from mini-batch ${thousands(span.step)}: cost from ${fixed(span.costFrom)} to ${fixed(span.costTo)}`,
    )
    .join('; ')}.`;
