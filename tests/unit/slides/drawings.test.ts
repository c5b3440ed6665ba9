// How drawings are loaded: in advance, and in the first paint once they have come.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { phoneDrawings } from '@/app/_components/phone/phone-drawings';
import { Drawing, drawingsAfter } from '@/app/_components/slides/drawings';
import type { WidgetProps } from '@/app/_components/slides/widget-props';
import { preloadStage, stageParts } from '@/app/_components/stage/stage-parts';
import { initialise } from '@/lib/nn/initialise';
import { inEnglish } from '../../support/in-english';
import { widgetProps } from '../../support/slide-live';

it('the next two are loaded in advance, in the order of the talk', () => {
  expect(drawingsAfter(phoneDrawings, null)).toEqual(['neuron', 'perceptron']);
  expect(drawingsAfter(phoneDrawings, 'neuron')).toEqual(['perceptron', 'step-function']);
  expect(drawingsAfter(phoneDrawings, 'charts')).toEqual([]);
});

it('a drawing that has come is on the slide in its first paint, not a moment later', async () => {
  await preloadStage();
  const slot = createElement(Drawing<WidgetProps>, {
    name: 'step-function',
    drawings: stageParts.drawings,
    given: widgetProps('step-function', { network: initialise([4, 2], 1) }),
    awaited: null,
  });
  expect(renderToStaticMarkup(inEnglish(slot))).toContain('<svg');
});
