// Digits to name where the slide has no wall of them: the present one while it is open, then all with what they are.

import { useMemo } from 'react';
import { digitsBegun } from '@/lib/kinds/parts/digit-turns';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { StageRound } from '@/lib/session/view-types';
import type { PublicOf } from '../../../../lib/kinds/kinds';
import { usePictures } from '../../live/use-pictures';
import { useServerTime } from '../../live/use-server-time';
import type { SlideLive } from '../../slides/live-props';
import { Digit } from '../../ui/digit';
import { HardDigits } from '../../widgets/parts/draw/hard-digits';

type Props = {
  readonly round: StageRound;
  readonly activity: PublicOf<'digit-pick'>;
  readonly line: SlideLive['line'];
  /** A multiple of 28. */
  readonly side: number;
};

const never = () => 0;

export function DigitsBox({ round, activity, line, side }: Props) {
  const open = round.phase === 'open';
  const now = useServerTime(line?.serverNow ?? never, open);
  const ids = useMemo(
    () => Array.from({ length: activity.count }, (_, turn) => roundDigitId(round.activity, turn)),
    [activity.count, round.activity],
  );
  const pictures = usePictures(line?.command, ids);
  if (!open) return <HardDigits pictures={ids.map((id) => pictures.get(id))} round={round} within="box" />;
  const begun = digitsBegun(activity, round.openedAt, 1, now);
  const pixels = pictures.get(ids[begun - 1] ?? '');
  return (
    <div className="graph digits-box" style={{ width: side, height: side }}>
      {pixels && <Digit pixels={pixels} side={side} label={`Digit ${begun} of ${activity.count}`} />}
    </div>
  );
}
