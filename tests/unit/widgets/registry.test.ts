// A widget is whole or it does not compile: its parts for stage and phone, its place, its attributes and its words.

import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { WidgetRegistry } from '@/app/_components/slides/widget-registry';
import { registry } from '@/app/_components/widgets/registry';
import { widgetNames } from '@/lib/deck/widgets';

type Entry = WidgetRegistry['gauge'];
const { stage, place, phone } = registry.gauge as Extract<Entry, { stage: object }>;

it('P7: a widget without one of its parts does not compile', () => {
  const whole: Entry = { stage, place, phone };
  // @ts-expect-error no part for the phone, and no `null` that says so
  const phoneless: Entry = { stage, place };
  // @ts-expect-error no part for the stage
  const stageless: Entry = { place, phone };
  // @ts-expect-error no place on the stage
  const placeless: Entry = { stage, phone };
  // @ts-expect-error a place for what the stage does not draw
  const misplaced: Entry = { stage: null, place: 'field', phone };
  const { gauge: _left, ...others } = registry;
  // @ts-expect-error a widget of the deck that is not in the registry
  const incomplete: WidgetRegistry = others;
  const nudges = () => import('@/app/_components/widgets/nudges/stage');
  // @ts-expect-error the part of a widget with other attributes
  const swapped: WidgetRegistry['podium'] = { stage: nudges, place, phone };
  expect([whole, phoneless, stageless, placeless, misplaced, incomplete, swapped]).toHaveLength(7);
});

it('P7: every widget that is drawn stands in a folder of its own name', () => {
  const folder = 'app/_components/widgets';
  const part = (name: string, surface: 'stage' | 'phone') => existsSync(`${folder}/${name}/${surface}.tsx`);
  for (const name of widgetNames)
    for (const surface of ['stage', 'phone'] as const)
      expect([name, surface, part(name, surface)]).toEqual([name, surface, registry[name][surface] !== null]);
});
