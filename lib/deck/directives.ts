// The directives that make a slide's structure, and the mistake if one is unknown, misplaced or left open.

import { activityKinds, isActivityKind } from '../kinds/kinds';
import type { Mistake } from '../mistakes';
import { written } from './attributes';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Scope } from './scope';
import { widgetNames } from './widgets';

const structure = [
  'slide',
  'step',
  'steps',
  'notes',
  'stage',
  'phone',
  'details',
  'chart',
  'columns',
  'column',
] as const;
export type Structure = (typeof structure)[number];

export const isStructure = (name: string): name is Structure => structure.some((each) => each === name);

export function unknownDirective(node: Directive): Mistake {
  const near = nearest(node.name, [...structure, ...activityKinds, ...widgetNames]);
  return { code: 'unknownDirective', of: written(node), near };
}

/** Why a directive that is known does not fit where it stands, or as it is written. */
export function misplaced(node: Directive): Mistake {
  if (node.name === 'slide') return { code: 'slideOnce' };
  if (node.name === 'step') return { code: 'stepHoldsNothing' };
  if (isActivityKind(node.name)) return { code: 'onSlideItself', of: written(node) };
  if (node.type === 'leafDirective') return { code: 'holdsWords', name: node.name };
  return { code: 'onSlideItself', of: written(node) };
}

/** Whether a container's last line closes it; reports one that does not. */
export function closes(node: Directive, scope: Scope): boolean {
  if ((node.data as { html?: boolean } | undefined)?.html) return true;
  const { start, end } = node.position ?? {};
  const colons = /^:+/.exec(scope.source.slice(start?.offset))?.[0] ?? ':::';
  const last = scope.source.slice(0, end?.offset).split('\n').at(-1)?.trim() ?? '';
  if (end && start && end.line > start.line && last.startsWith(colons) && /^:+$/.test(last)) return true;
  scope.report(node, { code: 'notClosed', of: `${colons}${node.name}`, colons });
  return false;
}
