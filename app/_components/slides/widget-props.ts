// What every drawing of a deck is given. A widget draws the present moment of these and keeps no truth of its own.

import type { ReactNode } from 'react';
import type { Block } from '@/lib/deck/deck';
import type { WidgetName, WidgetParams } from '@/lib/deck/widgets';
import type { Activity, PublicActivity } from '@/lib/kinds/kinds';
import type { SlideLive } from './live-props';

/** The stage has what it may show of an activity, the console all of it. */
export type SlideActivity = PublicActivity | Activity;

export type WidgetProps<N extends WidgetName = WidgetName> = SlideLive & {
  /** The widget's attributes, read by lib/deck/widgets.ts. */
  readonly params: WidgetParams<N>;
  /** 0 … the widget's own builds: how many of its steps have been shown. */
  readonly step: number;
  readonly builds: number;
  readonly surface: 'stage' | 'console';
  /** Pixels of the 1920 x 1080 canvas it may fill. */
  readonly box: { readonly width: number; readonly height: number };
  /** Height that is kept for it under the words, 792 wide, drawn in `.beneath-words`; 0 where something else stands there. */
  readonly beneath: number;
  /** The slide's own words, already set: only for widgets that compose the whole canvas, which place them. */
  readonly words: ReactNode;
  /** The words within the widget's directive, for it to draw in their places. */
  readonly own: readonly Block[];
  /** Of the slide, whether a round of them is open or not. */
  readonly activities: readonly SlideActivity[];
};
