// Where the drawings of a registry stand on the stage, and how much room they take there. Pure.

import type { WidgetBlock } from '@/lib/deck/deck';
import type { WidgetName } from '@/lib/deck/widgets';
import type { WidgetPlace, WidgetRegistry } from './widget-registry';

/** Any widget's entry, once its name and its attributes are known to belong together. */
type Facts = {
  readonly place: WidgetPlace | null | ((params: WidgetBlock['params']) => WidgetPlace);
  readonly height?: number;
  readonly beneath?: number | ((params: WidgetBlock['params']) => number);
  readonly asks?: true;
  readonly joins?: true;
};

const factsOf = (registry: WidgetRegistry, name: WidgetName) => registry[name] as Facts;

/** Null where the stage draws nothing of it. */
export function placeOf(registry: WidgetRegistry, { name, params }: WidgetBlock): WidgetPlace | null {
  const { place } = factsOf(registry, name);
  return typeof place === 'function' ? place(params) : place;
}

export function beneathOf(registry: WidgetRegistry, { name, params }: WidgetBlock): number {
  const { beneath = 0 } = factsOf(registry, name);
  return typeof beneath === 'function' ? beneath(params) : beneath;
}

export const heightOf = (registry: WidgetRegistry, { name }: WidgetBlock): number | null =>
  factsOf(registry, name).height ?? null;

export const asksItself = (registry: WidgetRegistry, { name }: WidgetBlock): boolean =>
  factsOf(registry, name).asks ?? false;

export const showsJoin = (registry: WidgetRegistry, { name }: WidgetBlock): boolean =>
  factsOf(registry, name).joins ?? false;
