// The digits again, now with what they are, what I named them, and how many of the room were right.

'use client';

import { useMemo } from 'react';
import type { Answer } from '@/lib/kinds/kinds';
import type { Tally } from '@/lib/kinds/tally';
import { roundDigitId } from '@/lib/protocol/picture-id';
import { DigitImage } from '../../ink/digit-image';
import { usePictures } from '../../live/use-pictures';
import type { SendCommand } from '../../live/use-session';
import { useKindWords } from '../parts/kind-words';

type Props = {
  readonly activity: string;
  readonly labels: readonly number[];
  readonly tally: Tally;
  readonly kept: Answer | null;
  readonly command: SendCommand;
};

export function DigitsRevealed({ activity, labels, tally, kept, command }: Props) {
  const words = useKindWords('digit-pick');
  const ids = useMemo(() => labels.map((_, turn) => roundDigitId(activity, turn)), [labels, activity]);
  const pictures = usePictures(command, ids);
  const picks = kept?.kind === 'digit-pick' ? kept.picks : [];
  const perDigit = tally.kind === 'confusion' ? tally.perDigit : [];
  return (
    <ul className="grid grid-cols-3 gap-3">
      {labels.map((label, turn) => {
        const pick = picks[turn] ?? null;
        const pixels = pictures.get(ids[turn]!);
        return (
          <li key={ids[turn]} className="grid justify-items-start gap-1">
            <span className="border-[1.5px] border-ink bg-sheet">
              {pixels ? (
                <DigitImage pixels={pixels} scale={3} label={words.labelled(label)} />
              ) : (
                <span className="block size-[84px]" />
              )}
            </span>
            <span className="num flex items-center gap-1.5 text-[1.25rem]">
              <b className="bg-acc px-1.5 text-paper">{label}</b>
              {pick !== label && <span className="struck">{pick ?? words.missing}</span>}
            </span>
            <span className="num text-ph-min text-ink-2">
              {words.rightOf(perDigit[turn]?.[label] ?? 0, tally.answered)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
