// How far a widget has been built. Pure.

import type { WidgetBlock } from '@/lib/deck/deck';

/** How many of its own builds a widget has shown at a step of its slide. */
export const stepOf = ({ builds, step: from }: WidgetBlock, step: number): number =>
  Math.min(builds, Math.max(0, step - from));

type Built = { readonly step: number; readonly builds: number };

/** Whether a widget that changes once has changed. Without a build it stands changed from the beginning. */
export const isBuilt = ({ step, builds }: Built): boolean => step >= Math.min(1, builds);
