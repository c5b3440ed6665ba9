// The drawings that exist for phones, by their names in a deck, in the talk's order. None is part of the page's first
// load: each comes on its own slide, and the next two while nothing else is to do.

import type { ComponentType } from 'react';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';

export type PhoneDrawing = ComponentType<PhoneWidgetProps>;
type Load = () => Promise<{ readonly default: PhoneDrawing }>;

const loads: Readonly<Record<string, Load>> = {
  neuron: () => import('../neuron/phone'),
  perceptron: () => import('../perceptron/phone'),
  'step-function': () => import('../step-function/phone'),
  sigmoid: () => import('../sigmoid/phone'),
  network: () => import('../network/phone'),
  pixels: () => import('../pixels/phone'),
  'weight-count': () => import('../weight-count/phone'),
  'forward-pass': () => import('../forward-pass/phone'),
  'my-digits': () => import('../my-digits/phone'),
  'cost-table': () => import('../cost-table/phone'),
  'cost-formula': () => import('../cost-formula/phone'),
  gauge: () => import('../gauge/phone'),
  descent: () => import('../descent/phone'),
  surface: () => import('../surface/phone'),
  nudges: () => import('../nudges/phone'),
  backprop: () => import('../backprop/phone'),
  'human-or-machine': () => import('../human-or-machine/phone'),
  podium: () => import('../podium/phone'),
  'take-away': () => import('../take-away/phone'),
};

const arrived = new Map<string, PhoneDrawing>();

export const isPhoneWidget = (name: string): boolean => Object.hasOwn(loads, name);

/** What has been loaded already, at once. */
export const arrivedWidget = (name: string): PhoneDrawing | null => arrived.get(name) ?? null;

export async function loadPhoneWidget(name: string): Promise<PhoneDrawing | null> {
  const there = arrived.get(name);
  const load = loads[name];
  if (there || !load) return there ?? null;
  const { default: drawing } = await load();
  arrived.set(name, drawing);
  return drawing;
}

/** While nothing else is to do. A failure here is none: the slide itself will ask again. */
export function loadWidgetsAfter(name: string | null): void {
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 400));
  idle(() => {
    for (const next of widgetsAfter(name)) loadPhoneWidget(next).catch(() => undefined);
  });
}

/** The names of the two drawings that a talk in this order needs next; null: before its first one. */
export function widgetsAfter(name: string | null): readonly string[] {
  const names = Object.keys(loads);
  const place = name === null ? -1 : names.indexOf(name);
  return name !== null && place < 0 ? [] : names.slice(place + 1, place + 3);
}
