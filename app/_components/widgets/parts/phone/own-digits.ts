// My own drawings with their pixels, and what stands in for them until there is one.

import { useMemo } from 'react';
import { standIn } from '@/lib/digits/stand-ins';
import type { MyDrawing } from '@/lib/session/view-types';
import type { Words } from '@/lib/words/words';
import { useInk } from '../../../live/use-ink';
import type { PhoneLive } from '../../../slides/phone-widget-props';

export type OwnDigit = MyDrawing & { readonly pixels: Uint8Array };

type Source = Pick<PhoneLive, 'mine' | 'status' | 'command'>;

/** Oldest first; those whose pixels have not come are left out. */
export function useOwnDigits({ mine, status, command }: Source): readonly OwnDigit[] {
  const ids = useMemo(() => mine?.digits.map(({ id }) => id) ?? [], [mine?.digits]);
  const drawings = useInk({ status, command }, ids);
  return useMemo(
    () =>
      (mine?.digits ?? []).flatMap((digit) => {
        const pixels = drawings.get(digit.id)?.pixels;
        return pixels ? [{ ...digit, pixels }] : [];
      }),
    [mine?.digits, drawings],
  );
}

export type HandDigit = {
  readonly id: string;
  readonly label: number;
  readonly pixels: Uint8Array;
  readonly whose: 'mine' | 'testSet';
};

/** My newest, else a test digit; null while pixels are on their way. */
export function useHandDigit(live: Source, label = 3): HandDigit | null {
  const own = useOwnDigits(live);
  const drewSome = (live.mine?.digits.length ?? 0) > 0;
  return useMemo(() => {
    const mine = own.at(-1);
    if (mine) return { ...mine, whose: 'mine' };
    return drewSome ? null : { id: `stand-in ${label}`, label, pixels: standIn(label), whose: 'testSet' };
  }, [own, drewSome, label]);
}

/** "Your 7", "A 3 from the MNIST test set". */
export const nameOf = (
  { label, whose }: Pick<HandDigit, 'label' | 'whose'>,
  words: Words['widgets']['digits'],
): string => (whose === 'mine' ? words.yours(label) : words.ofTestSet(label));
