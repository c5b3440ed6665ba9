// digit-pick on the stage, where the slide has no wall of digits: the present one while it is open, then all with what they are.

'use client';

import { useMemo } from 'react';
import { digitsBegun } from '@/lib/kinds/parts/digit-turns';
import { roundDigitId } from '@/lib/protocol/picture-id';
import { usePictures } from '../../live/use-pictures';
import { useServerTime } from '../../live/use-server-time';
import { Digit } from '../../ui/digit';
import { HardDigits } from '../../widgets/parts/draw/hard-digits';
import { useKindWords } from '../parts/kind-words';
import type { BodyProps, StageBody } from '../parts/stage/stage-body';

const never = () => 0;

function DigitsBox({ round, activity, line, wide }: BodyProps<'digit-pick'>) {
  const words = useKindWords('digit-pick');
  const side = wide ? 840 : 560;
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
      {pixels && <Digit pixels={pixels} side={side} label={words.stagePicture(begun, activity.count)} />}
    </div>
  );
}

export const digitPickStage: StageBody<'digit-pick'> = { Body: DigitsBox };
