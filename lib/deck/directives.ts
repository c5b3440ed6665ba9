// The directives that make a slide's structure, and what to say about one that is unknown, misplaced or left open.

import { activityKinds, isActivityKind } from '../kinds/kinds';
import { written } from './attributes';
import type { Directive } from './markdown';
import { nearest } from './nearest';
import type { Scope } from './scope';
import { widgetNames } from './widgets';

const structure = ['slide', 'step', 'steps', 'notes', 'stage', 'phone'] as const;
export type Structure = (typeof structure)[number];

export const isStructure = (name: string): name is Structure => structure.some((each) => each === name);

export function unknownDirective(node: Directive): string {
  const near = nearest(node.name, [...structure, ...activityKinds, ...widgetNames]);
  return `unknown ${written(node)}; ${near ? `did you mean \`${near}\`?` : 'docs/DECKS.md lists the names'}`;
}

/** Why a directive that is known does not fit where it stands, or as it is written. */
export function misplaced(node: Directive): string {
  if (node.name === 'slide') return '::slide stands once, as the first thing on its slide, and holds nothing';
  if (node.name === 'step') return '::step holds nothing; expected two colons';
  if (isActivityKind(node.name))
    return `${written(node)} stands on the slide itself, not inside another directive`;
  if (node.type === 'leafDirective') return `::${node.name} holds words; expected :::${node.name} … :::`;
  return `${written(node)} stands on the slide itself, not inside another directive`;
}

/** Whether a container's last line closes it; reports one that does not. */
export function closes(node: Directive, scope: Scope): boolean {
  const { start, end } = node.position ?? {};
  const colons = /^:+/.exec(scope.source.slice(start?.offset))?.[0] ?? ':::';
  const last = scope.source.slice(0, end?.offset).split('\n').at(-1)?.trim() ?? '';
  if (end && start && end.line > start.line && last.startsWith(colons) && /^:+$/.test(last)) return true;
  scope.report(node, `${colons}${node.name} is not closed on this slide; expected a line \`${colons}\``);
  return false;
}
