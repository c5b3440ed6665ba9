// A red brace under the bars of the difference, and its name: in pencil at once, then in ink.

import { Label } from '../parts/draw/label';
import { inkOf, pencil } from './pen-note';
import { type Box, middleOf } from './use-pieces';

type Props = {
  readonly box: Box;
  /** The name's base line. */
  readonly base: number;
  readonly name: string;
  readonly below: string;
  readonly written: number;
};

export function Brace({ box, base, name, below, written }: Props) {
  const x = middleOf(box);
  const y = box.bottom + 8;
  const named = inkOf(written);
  return (
    <g>
      <g
        fill="none"
        stroke="var(--cost)"
        strokeWidth={6}
        strokeLinecap="round"
        opacity={Math.max(pencil.ink, Math.min(1, written * 2))}
      >
        <path
          d={`M${box.left} ${y - 14}q0 26 26 26H${x - 26}q26 0 26 26q0 -26 26 -26H${box.right - 26}q26 0 26 -26`}
        />
        <path d={`M${x} ${y + 40}V${base - 64}`} strokeWidth={5} />
      </g>
      <Label x={x} y={base} size={48} anchor="middle" weight={700} hue="var(--cost)" opacity={named}>
        {name}
      </Label>
      <Label x={x} y={base + 46} size={34} anchor="middle" hue="var(--ink-2)" opacity={named}>
        {below}
      </Label>
    </g>
  );
}
