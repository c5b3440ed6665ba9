// Whether a talk has anything to do with the network that the room trains. Where it has not, no surface speaks of it.

import type { Way } from '../../kinds/activity';
import { kindOf } from '../../kinds/kinds';
import { type Block, type Deck, isWidgetBlock } from '../deck';
import type { WidgetName } from '../widgets';

/** Widgets that show the network, the digits it reads, or how it learns. Other widgets do as well in any talk. */
const shown: readonly WidgetName[] = [
  ...(['wall', 'my-digits', 'human-or-machine', 'digits-wall', 'pixels'] as const),
  ...([
    'network',
    'weight-count',
    'forward-pass',
    'initialise',
    'cost-table',
    'cost-formula',
    'gauge',
  ] as const),
  ...(['charts', 'learning-rate', 'gradient', 'nudges', 'backprop', 'loop', 'confusion'] as const),
];
/** The network learns from drawings, and answers what is asked in turns. */
const asked: readonly Way[] = ['drawings', 'turns'];

/** Pure; reads every slide once. */
export const usesNetwork = ({
  slides,
}: {
  readonly slides: readonly Pick<Deck['slides'][number], 'blocks' | 'activities'>[];
}): boolean =>
  slides.some(
    ({ blocks, activities }) =>
      activities.some(({ kind }) => asked.includes(kindOf(kind).way)) || blocks.some(showsIt),
  );

const showsIt = (block: Block): boolean => isWidgetBlock(block) && shown.includes(block.name);
