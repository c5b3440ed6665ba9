// The count of weights and biases, for the shape in use. On the left the numbers themselves: the first hidden layer's
// weights as pictures, the rest as a sheet of cells; on the right their count, added up on squared paper, but not while
// the room is still counting.

'use client';

import { useMemo } from 'react';
import { countParameters } from '@/lib/nn/count';
import { initialise } from '@/lib/nn/initialise';
import type { Network, Sizes } from '@/lib/nn/network';
import type { TrainingView } from '@/lib/session/view-types';
import { useNewest } from '../../live/use-network';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { askedNow } from '../parts/draw/asked-now';
import { useFlow } from '../parts/draw/use-flow';
import { CountNumbers } from './count-numbers';
import { CountSum } from './count-sum';

const usual: Sizes = [784, 30, 10];
/** Milliseconds a line of the sum. */
const line = 480;

export default function WeightCount({
  view,
  networks,
  step,
  builds,
  words,
  activities,
}: WidgetProps<'weight-count'>) {
  const heading = useFit<HTMLDivElement>('weight count', { least: 0.4, most: 1 });
  const said = useWords('widgets').weightCount;
  const newest = useNewest(networks?.network ?? null);
  const random = useRandom(view?.training ?? null);
  const network = newest?.value ?? random;
  const sizes = network?.sizes ?? usual;
  const asked = askedNow(view, activities);
  const counted = step >= builds && asked !== 'open';
  const lines = 2 * (sizes.length - 1) + 1;
  const written = useFlow(`counted ${counted}`, {
    millis: lines * line,
    ease: (time) => time,
    on: counted && builds > 0,
  });
  const says = counted ? said.describe(sizes, countParameters(sizes)) : said.describeUncounted(sizes);
  return (
    <>
      <div ref={heading} className="neuron-heading">
        {words}
      </div>
      <CountNumbers sizes={sizes} network={network} asked={asked !== null} />
      <CountSum sizes={sizes} written={counted ? written : 0} says={says} />
    </>
  );
}

/** The session's network as it began: where its present one is not at hand. */
function useRandom(training: TrainingView | null): Network | null {
  const shape = training?.sizes.join(' ');
  const seed = training?.seed ?? 0;
  return useMemo(() => (shape ? initialise(shape.split(' ').map(Number), seed) : null), [shape, seed]);
}
