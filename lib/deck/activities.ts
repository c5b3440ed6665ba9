// An activity's directive → Activity. Each kind reads its own part.

import { z } from 'zod';
import { id, kindFields, number, oneOf, whole } from '../fields';
import type { Scoring } from '../kinds/activity';
import type { Written } from '../kinds/kind';
import { type Activity, isActivityKind, kindOf } from '../kinds/kinds';
import type { Mistake } from '../mistakes';
import { type ActivityContent, readContent } from './activity-list';
import { readAttributes, written } from './attributes';
import type { Directive } from './markdown';
import type { Scope } from './scope';

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
type Shared = z.output<typeof common>;

export function readActivity(node: Directive, slide: number, scope: Scope): Activity | null {
  const kind = node.name;
  if (!isActivityKind(kind)) return null;
  const content = readContent(node, scope);
  const fail = (mistake: Mistake) => {
    scope.report(node, { code: 'activity', of: written(node), mistake });
    return null;
  };
  if (content.prompt === '' || content.prompt.length > 300) {
    fail({ code: 'prompt', of: written(node) });
  }
  const ownNames = Object.keys(node.attributes ?? {}).filter((name) => !commonNames.includes(name));
  const shared = readAttributes(node, common, scope, ownNames);
  const own = kindOf(kind).read({
    common: shared ?? {},
    attributes: (shape) => readAttributes(node, z.object(shape(kindFields)), scope, commonNames),
    fits: (text, value) => value(kindFields).safeParse(text).success,
    ...listReaders(content, fail),
    fail,
  });
  if (!shared || !own) return null;
  const judged = kindOf(kind).judge !== null;
  if (!judged && (shared.scoring ?? 'none') !== 'none') return fail({ code: 'neverScored' });
  const scoring = shared.scoring ?? (judged ? 'accuracy' : 'none');
  if (scoring === 'speed' && shared.seconds === undefined) return fail({ code: 'speedNeedsSeconds' });
  const said = { prompt: content.prompt, explanation: content.explanation, ...content.rich };
  return Object.assign(commonOf(shared, scoring), said, own, { slide, kind }) as Activity;
}

function commonOf({ id, seconds, points, keep, reveal, opens }: Shared, scoring: Scoring) {
  return {
    id,
    seconds: seconds ?? null,
    scoring,
    points: scoring === 'none' ? 0 : points,
    keep: keep ?? (scoring === 'speed' ? 'first' : 'last'),
    reveal,
    ...(opens !== undefined && { opens }),
  };
}

function listReaders(
  { list }: ActivityContent,
  fail: (mistake: Mistake) => null,
): Pick<Written, 'list' | 'ticked' | 'noList'> {
  return {
    list(atLeast, atMost, what) {
      const texts = list.map((item) => item.text);
      if (texts.length < atLeast || texts.length > atMost) {
        return fail({ code: 'listLength', what, atLeast, atMost, found: texts.length });
      }
      if (texts.some((each) => each === '' || each.length > 200)) {
        return fail({ code: 'listedText', what });
      }
      if (new Set(texts).size < texts.length) return fail({ code: 'listedTwice', what });
      return texts;
    },
    ticked: list.flatMap((item, place) => (item.ticked === true ? [place] : [])),
    noList: () => list.length === 0 || fail({ code: 'noList' }) !== null,
  };
}
