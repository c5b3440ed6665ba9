// The session's network being put together: the picture's inputs, then the ten outputs, then the hidden layers with all
// their connections.

'use client';

import { useMemo } from 'react';
import type { WidgetParams } from '@/lib/deck/widgets';
import type { Words } from '@/lib/words/words';
import { useNewest } from '../../live/use-network';
import { useFit } from '../../slides/use-fit';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { motion } from '../parts/draw/motion';
import { useFlow } from '../parts/draw/use-flow';
import { AllWeights } from '../parts/pass/all-weights';
import { HiddenNeurons } from '../parts/pass/hidden-layers';
import { inputSlice, shownInputs } from '../parts/pass/input-slice';
import { OutputColumn } from '../parts/pass/output-column';
import { layOutPass } from '../parts/pass/pass-layout';
import { PassWords } from '../parts/pass/pass-words';
import { PictureInputs } from '../parts/pass/picture-inputs';
import { type RoomDigit, useFeatured } from '../parts/pass/room-digit';

type Show = WidgetParams<'network'>['show'];
type Props = Omit<WidgetProps, 'params'> & { readonly show: Show };

export function SessionNetwork(props: Props) {
  const heading = useFit<HTMLDivElement>('session network', { least: 0.3, most: 1 });
  const digit = useFeatured(props);
  return (
    <>
      <div ref={heading} className="pass-heading">
        {props.words}
      </div>
      {digit && <Built {...props} digit={digit} />}
    </>
  );
}

function Built({ networks, view, digit, show }: Props & { readonly digit: RoomDigit }) {
  const newest = useNewest(networks?.network ?? null);
  const sizes = newest?.value.sizes ?? view?.training.sizes ?? [784, 30, 10];
  const shape = sizes.join('-');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list of sizes is known by its numbers
  const layout = useMemo(() => layOutPass(sizes, false), [shape]);
  const slice = useMemo(() => inputSlice(digit.pixels), [digit.pixels]);
  const built = useFlow(show, { millis: 2 * motion.flow.millis, ease: motion.flow.ease });
  const words = useWords('widgets').network;
  const all = show === 'all';
  const hidden = all ? layout.hidden : [];
  return (
    <>
      {all && newest && (
        <AllWeights layout={layout} network={newest.value} slice={slice} drawn={grown(built)} />
      )}
      <Figure says={describe(sizes, show, words)} width={1920} height={1080} className="whole-canvas">
        <PictureInputs layout={layout} pixels={digit.pixels} slice={slice} filled={1} />
        {hidden.map((layer) => (
          <g key={layer.neurons[0]?.x}>
            <HiddenNeurons layer={layer} filled={0} />
          </g>
        ))}
        {show !== 'input' && (
          <OutputColumn
            neurons={layout.outputs}
            filled={0}
            there={show === 'outer' ? Math.ceil(built * 1.5 * layout.outputs.length) : layout.outputs.length}
          />
        )}
        <PassWords
          layout={{ ...layout, hidden, outputs: show === 'input' ? [] : layout.outputs }}
          digit={digit}
        />
      </Figure>
    </>
  );
}

/** The lines wait until the neurons have been seen. */
const grown = (built: number): number => Math.max(0, Math.min(1, (built - 0.2) / 0.8));

function describe(sizes: readonly number[], show: Show, words: Words['widgets']['network']): string {
  const [inputs = 0] = sizes;
  if (show === 'input') return words.describeInputs(inputs, shownInputs);
  if (show === 'outer') return words.describeOuter(inputs, shownInputs, sizes.at(-1)!);
  return words.describeAll(sizes, shownInputs);
}
