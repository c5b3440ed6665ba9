// Where a slide's drawing comes from.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { preloadWidgets, WidgetSlot } from '@/app/_components/slides/widget-slot';
import { initialise } from '@/lib/nn/initialise';
import { widgetProps } from '../../support/slide-live';

it('a drawing that has come is on the slide in its first paint, not a moment later', async () => {
  await preloadWidgets();
  const slot = createElement(WidgetSlot, {
    name: 'step-function',
    ...widgetProps({ network: initialise([4, 2], 1) }),
  });
  expect(renderToStaticMarkup(slot)).toContain('<svg');
});
