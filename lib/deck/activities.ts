// An activity's directive → Activity. Each kind reads its own part.

import { z } from 'zod';
import { id, kindFields, number, oneOf, whole } from '../fields';
import type { Scoring } from '../kinds/activity';
import type { Written } from '../kinds/kind';
import { type Activity, isActivityKind, kindOf } from '../kinds/kinds';
import type { Listed, Mistake } from '../mistakes';
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

type Readers = Pick<Written, 'list' | 'pairs' | 'passage' | 'picture' | 'ticked' | 'noList'>;

function listReaders({ list, passage, picture }: ActivityContent, fail: (mistake: Mistake) => null): Readers {
  /** The mistake in these texts as one list, if there is one. */
  const flaw = (texts: readonly string[], what: Listed): Mistake | null =>
    texts.some((each) => each === '' || each.length > 200) ? { code: 'listedText', what } : null;
  return {
    list(atLeast, atMost, what, alike) {
      const texts = list.map((item) => item.text);
      const mistake = lengthMistake(texts, { atLeast, atMost, what }) ?? flaw(texts, what);
      if (mistake) return fail(mistake);
      if (!alike && new Set(texts).size < texts.length) return fail({ code: 'listedTwice', what });
      return texts;
    },
    pairs(atLeast, atMost, what) {
      const mistake = lengthMistake(list, { atLeast, atMost, what });
      if (mistake) return fail(mistake);
      const pairs = list.flatMap(({ halves }) =>
        halves ? [{ left: halves[0].text, right: halves[1].text }] : [],
      );
      const bare = list.find(({ halves }) => halves === null);
      if (bare) return fail({ code: 'noArrow', found: bare.text });
      const wrong = flaw(
        pairs.flatMap(({ left, right }) => [left, right]),
        what,
      );
      return wrong ? fail(wrong) : pairs;
    },
    passage,
    picture,
    ticked: list.flatMap((item, place) => (item.ticked === true ? [place] : [])),
    noList: () => list.length === 0 || fail({ code: 'noList' }) !== null,
  };
}

type Length = { readonly atLeast: number; readonly atMost: number; readonly what: Listed };

const lengthMistake = ({ length }: { readonly length: number }, wanted: Length): Mistake | null =>
  length < wanted.atLeast || length > wanted.atMost ? { code: 'listLength', ...wanted, found: length } : null;
