// What was changed on the way: a dotted line through the plots, behind the curves, and a square tag with the words, in
// front of them and where they leave room.

import { useWords } from '../words/words';
import { type ChangeMark, changeText } from './change-marks';
import type { Plot, XY } from './chart-layout';
import type { ChartStyle } from './chart-style';
import { type Box, tagPlace } from './tag-place';

type LinesProps = {
  readonly changes: readonly ChangeMark[];
  readonly plot: Plot;
  readonly style: ChartStyle;
};

export function ChangeLines({ changes, plot, style }: LinesProps) {
  return changes.map(({ x }) => (
    <path
      key={x}
      d={`M${x} ${plot.top}V${plot.bottom}`}
      stroke="var(--ink)"
      strokeWidth={style.axis}
      strokeDasharray={`${style.axis} ${style.axis * 3}`}
    />
  ));
}

type TagsProps = LinesProps & {
  readonly lines: readonly (readonly XY[])[];
  /** The figures at the lines' ends. */
  readonly ends: readonly Box[];
};

export function ChangeTags({ changes, plot, style, lines, ends }: TagsProps) {
  const words = useWords('charts');
  const texts = changes.map((change) => ({ x: change.x, text: changeText(change, words) }));
  return placedTags(texts, { plot, style, lines, ends }).map(({ x, text, box }) => (
    <g key={x}>
      <rect {...box} fill="none" stroke="var(--paper)" strokeWidth={style.axis + 2 * style.halo} />
      <rect {...box} fill="var(--paper)" stroke="var(--ink)" strokeWidth={style.axis} />
      <text
        x={box.x + box.width / 2}
        y={box.y + box.height * 0.68}
        textAnchor="middle"
        fontSize={style.caption}
        fontWeight={680}
        className="num"
      >
        {text}
      </text>
    </g>
  ));
}

/** The newest first: it tells what is so now, and has the best place. */
function placedTags(
  tags: readonly { readonly x: number; readonly text: string }[],
  { plot, style, lines, ends }: Omit<TagsProps, 'changes'>,
) {
  const size = style.caption;
  const taken: Box[] = [...ends];
  return tags.toReversed().map((tag) => {
    const width = tag.text.length * size * 0.6 + size * 0.6;
    const box = tagPlace(
      tag.x,
      plot,
      { lines, boxes: taken },
      { width, height: size * 1.5, gap: size * 0.3 },
    );
    taken.push(box);
    return { ...tag, box };
  });
}
