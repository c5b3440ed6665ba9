// hotspot: a place on a picture. Places are thousandths of its width and height, so they hold at every size.

import type { Picture } from '../../picture';
import type { Kind } from '../kind';
import { counts } from '../parts/counting';
import { type Area, cellOf, cells, hits } from '../parts/spots';

type Shown = { readonly picture: Picture };
/** None: nobody can be right. */
type Own = Shown & { readonly areas: readonly Area[] };
type Said = { readonly x: number; readonly y: number };

export const hotspot: Kind<Own, Shown, Said> = {
  way: 'answer',
  read(written) {
    const texts = written.list(0, 8, 'areas');
    if (!written.attributes(() => ({})) || !texts) return null;
    if (!written.picture) return written.fail({ code: 'needsPicture' });
    const areas = texts.map(areaOf);
    const wrong = areas.indexOf(null);
    if (wrong >= 0) return written.fail({ code: 'area', found: texts[wrong] ?? '' });
    const own = { picture: written.picture, areas: areas.flatMap((area) => area ?? []) };
    const explanation = written.passage?.explanation ?? '';
    if (own.areas.length > 0) return { ...own, explanation };
    if ((written.common.scoring ?? 'none') !== 'none') return written.fail({ code: 'neverScored' });
    return { ...own, explanation, scoring: 'none', points: 0 };
  },
  show: ({ picture }) => ({ picture }),
  answer: (_, field) => ({ x: field.whole(0, 1000), y: field.whole(0, 1000) }),
  judge: {
    shares: ({ areas }, answers) => answers.map((said) => (areas.some((area) => hits(area, said)) ? 1 : 0)),
    streaks: ({ areas }) => areas.length > 0,
  },
  solution: ({ areas }) => (areas.length > 0 ? { kind: 'areas', areas } : null),
  tally: (_, answers) =>
    counts(
      cells,
      answers.map((said) => [cellOf(said)]),
    ),
  tallyFrom: 'revealed',
  places: () => [],
  rows: () => [],
  text: ({ x, y }) => `${x / 10} % ${y / 10} %`,
  pretend: (_, random) => ({ x: random.below(1001), y: random.below(1001) }),
  best: ({ areas: [first] }) => (first ? { x: first.x, y: first.y } : null),
};

/** "48, 32, 8 The heart", in per cent: from the left, from the top, and how far it reaches. */
function areaOf(text: string): Area | null {
  const [, x, y, reach, name = ''] =
    /^([\d.]+)\s*[,;]\s*([\d.]+)\s*[,;]\s*([\d.]+)\s+(\S.*)$/u.exec(text) ?? [];
  const [left, top, far] = [x, y, reach].map((each) => Math.round(10 * Number(each)));
  const inside = [left, top].every((each) => each !== undefined && each >= 0 && each <= 1000);
  if (!inside || !far || far > 500) return null;
  return { x: left ?? 0, y: top ?? 0, reach: far, name };
}
