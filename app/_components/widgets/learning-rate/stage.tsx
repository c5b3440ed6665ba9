// The learning rate in use, what each one so far did to the cost, and how it makes a nudge of a gradient.

'use client';

import { largestNudges } from '@/lib/nn/nudges';
import type { Words } from '@/lib/words/words';
import { noticeablyEased } from '../../charts/eased-rate';
import { type RateSpan, rateSpans } from '../../charts/rate-changes';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { Label } from '../parts/draw/label';
import { fixed, plain } from '../parts/draw/number-text';
import { useLatestNudges } from '../parts/learning/latest-gradient';
import { NudgeSum } from './nudge-sum';
import { RateRows } from './rate-rows';

/** Rows of rates that fit. */
const most = 3;

export default function LearningRate(props: WidgetProps<'learning-rate'>) {
  const { view, curve, box } = props;
  const latest = useLatestNudges(props);
  const said = useWords('widgets').learningRate;
  const charts = useWords('charts');
  const rate = view?.training.learningRate;
  if (rate === undefined) return null;
  const spans = rateSpans(curve).slice(-most);
  const figure = plain(rate, 4);
  const halved = view?.divergedAt != null;
  const newest = curve.at(-1);
  const rateNow = newest ? noticeablyEased(newest) : null;
  const eased = rateNow === null ? '' : charts.easedTo(rateNow);
  const aside = halved ? said.ranAway : eased && said.describeEased(eased);
  const largest = latest && largestNudges(latest.nudges, 1)[0];
  return (
    <Figure says={[describe(rate, spans, said), aside].filter(Boolean).join(' ')} {...box}>
      <path d={`M0 2H${box.width}`} stroke="var(--ink)" strokeWidth={3} />
      <Label x={0} y={52} size={40} weight={640}>
        {said.title}
      </Label>
      <Label x={-4} y={184} size={figure.length > 4 ? 92 : 140} voice="num" weight={760}>
        {figure}
      </Label>
      <Aside text={halved ? said.ranAway : eased} loud={halved} />
      <RateRows spans={spans} x={372} top={44} width={box.width - 372} height={halved ? 150 : 190} />
      <NudgeSum
        y={box.height - 12}
        width={box.width}
        nudge={largest?.change ?? null}
        rate={latest?.learningRate ?? rate}
        miniBatch={latest?.miniBatch ?? null}
      />
    </Figure>
  );
}

const describe = (
  rate: number,
  spans: readonly RateSpan[],
  words: Words['widgets']['learningRate'],
): string =>
  words.describe(
    plain(rate, 4),
    spans.map((span) => ({
      rate: plain(span.rate, 4),
      from: span.step,
      costFrom: fixed(span.costFrom),
      costTo: fixed(span.costTo),
    })),
  );

/** Below the figure: why it is not the one that was set. */
function Aside({ text, loud }: { readonly text: string; readonly loud: boolean }) {
  const voice = loud ? { weight: 640, hue: 'var(--cost)' } : { hue: 'var(--ink-2)' };
  return (
    <Label x={0} y={236} size={32} {...voice}>
      {text}
    </Label>
  );
}
