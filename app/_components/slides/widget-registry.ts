// What a widget's folder gives to the slides. Surfaces hand the registry in, so that slides import no widget.

import type { ComponentType } from 'react';
import type { WidgetName, WidgetParams } from '@/lib/deck/widgets';
import type { PhoneWidgetProps } from './phone-widget-props';
import type { WidgetProps } from './widget-props';

/**
 * Where a drawing stands: in the field; in the field while its own words are set beside it with the others; under the
 * words where other drawings fill the field; or composing the whole canvas with the words.
 */
export type WidgetPlace = 'field' | 'beside' | 'aside' | 'canvas';

/** Each part is a file of its own that is loaded when its slide comes. */
export type Load<P> = () => Promise<{ readonly default: ComponentType<P> }>;

/** A value, or one that depends on the attributes. */
type By<N extends WidgetName, T> = T | ((params: WidgetParams<N>) => T);

type OnStage<N extends WidgetName> = {
  readonly stage: Load<WidgetProps<N>>;
  readonly place: By<N, WidgetPlace>;
  /** Pixels of height that are enough for it where it shares the field. */
  readonly height?: number;
  /** Pixels of height that it takes under the words, where it stands in the field alone. */
  readonly beneath?: By<N, number>;
  /** It asks its activity's question and counts the answers itself. */
  readonly asks?: true;
  /** It shows how to join, so the slide's foot need not. */
  readonly joins?: true;
};

/** `null`: this surface draws nothing of it, and sets the widget's words as words. */
type Entry<N extends WidgetName> = (OnStage<N> | { readonly stage: null; readonly place: null }) & {
  readonly phone: Load<PhoneWidgetProps<N>> | null;
};

/** In the order of the talk: phones load the next drawings in advance. */
export type WidgetRegistry = { readonly [N in WidgetName]: Entry<N> };
