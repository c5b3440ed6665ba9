// The drawings of a registry on one surface, each loaded when it is needed or in advance, and asked for until it comes.

'use client';

import { type ReactNode, Suspense, useEffect } from 'react';
import type { WidgetName } from '@/lib/deck/widgets';
import { patientLazy } from '../ui/patient-lazy';
import type { PhoneWidgetProps } from './phone-widget-props';
import type { WidgetProps } from './widget-props';
import type { Load, WidgetRegistry } from './widget-registry';

type PropsOn = { readonly stage: WidgetProps; readonly phone: PhoneWidgetProps };
type Late<P extends object> = ReturnType<typeof patientLazy<P>>;

export type Drawings<P extends object> = ReadonlyMap<WidgetName, Late<P>>;

/** Those that the surface draws, in the registry's order. */
export function drawingsOn<S extends keyof PropsOn>(
  surface: S,
  registry: WidgetRegistry,
): Drawings<PropsOn[S]> {
  const names = Object.keys(registry) as WidgetName[];
  return new Map(
    names.flatMap((name) => {
      const load = registry[name][surface] as Load<PropsOn[S]> | null;
      return load ? [[name, patientLazy(load)] as const] : [];
    }),
  );
}

/** Resolves when all have come: then each stands in its slide's first frame. */
export async function preloadAll<P extends object>(drawings: Drawings<P>): Promise<void> {
  await Promise.all([...drawings.values()].map(({ preload }) => preload()));
}

/** The two that a talk in the registry's order needs next; null: before its first one. */
export function drawingsAfter<P extends object>(
  drawings: Drawings<P>,
  name: WidgetName | null,
): readonly WidgetName[] {
  const names = [...drawings.keys()];
  const place = name === null ? -1 : names.indexOf(name);
  return name !== null && place < 0 ? [] : names.slice(place + 1, place + 3);
}

/** Loads them while nothing else is to do. */
export function preloadAfter<P extends object>(drawings: Drawings<P>, name: WidgetName | null): void {
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 400));
  idle(() => {
    for (const next of drawingsAfter(drawings, name)) void drawings.get(next)?.preload();
  });
}

type DrawingProps<P extends object> = {
  readonly name: WidgetName;
  readonly drawings: Drawings<P>;
  /** What the drawing is given. */
  readonly given: P;
  /** Stands in its place until it has come. */
  readonly awaited: ReactNode;
  /** When it has come, the next ones are loaded as well. */
  readonly ahead?: boolean;
};

export function Drawing<P extends object>({ name, drawings, given, awaited, ahead }: DrawingProps<P>) {
  const late = drawings.get(name);
  useEffect(() => {
    if (late && ahead) void late.preload().then(() => preloadAfter(drawings, name));
  }, [late, ahead, drawings, name]);
  if (!late) return null;
  return (
    <Suspense fallback={awaited}>
      <late.Part {...given} />
    </Suspense>
  );
}
