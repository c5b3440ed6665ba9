// An activity's directive → Activity.

import { z } from 'zod';
import { id, number, oneOf, whole } from '../fields';
import { type Activity, type ActivityKind, isScorable, type Scoring } from './activity';
import { activityReaders, type Own } from './activity-kinds';
import { readContent } from './activity-list';
import { readAttributes, written } from './attributes';
import type { Directive } from './markdown';
import type { Scope } from './scope';

export const activityKinds = Object.keys(activityReaders) as ActivityKind[];

export const isActivity = (name: string): name is ActivityKind => Object.hasOwn(activityReaders, name);

const common = z.object({
  id,
  opens: number(0, 3600).optional(),
  seconds: number(1, 3600).optional(),
  scoring: oneOf('none', 'accuracy', 'speed').optional(),
  points: whole(1, 10_000).default(1000),
  keep: oneOf('first', 'last').optional(),
  reveal: oneOf('presenter', 'close').default('presenter'),
});
const commonNames = Object.keys(common.shape);

export function readActivity(node: Directive, slide: number, scope: Scope): Activity | null {
  if (!isActivity(node.name)) return null;
  const fail = (message: string) => {
    scope.report(node, `${written(node)}: ${message}`);
    return null;
  };
  const content = readContent(node, scope);
  if (content.prompt === '' || content.prompt.length > 300) {
    fail(`expected its question or instruction, 1 to 300 characters, as ${written(node)}[…]`);
  }
  const ownNames = Object.keys(node.attributes ?? {}).filter((name) => !commonNames.includes(name));
  const shared = readAttributes(node, common, scope, ownNames);
  const own: Own<ActivityKind> | null = activityReaders[node.name]({
    content,
    attributes: (schema) => readAttributes(node, schema, scope, commonNames),
    fail,
  });
  if (!shared || !own) return null;

  const scoring: Scoring = shared.scoring ?? (isScorable(own.kind) ? 'accuracy' : 'none');
  if (scoring !== 'none' && !isScorable(own.kind))
    return fail('nobody can be right here; expected no `scoring`');
  const unfit = own.kind === 'digit-pick' ? unfitForDigits(shared) : null;
  if (unfit !== null) return fail(unfit);
  const seconds = own.kind === 'digit-pick' ? own.digits.length * own.secondsEach : (shared.seconds ?? null);
  if (scoring === 'speed' && seconds === null) return fail('`scoring=speed` needs `seconds`');
  return {
    id: shared.id,
    slide,
    prompt: content.prompt,
    seconds,
    scoring,
    points: scoring === 'none' ? 0 : shared.points,
    keep: shared.keep ?? (scoring === 'speed' ? 'first' : 'last'),
    reveal: shared.reveal,
    ...(shared.opens !== undefined && { opens: shared.opens }),
    explanation: content.explanation,
    ...own,
  };
}

/** A digit-pick is answered digit by digit, each in its own time. */
function unfitForDigits({ seconds, scoring, keep }: z.output<typeof common>): string | null {
  if (seconds !== undefined) return '`seconds-each` says how long it takes; expected no `seconds`';
  if (scoring === 'speed') return 'each digit has its own time; expected `scoring=accuracy` or `none`';
  return keep === 'first' ? 'digits are named one after another; expected no `keep=first`' : null;
}
