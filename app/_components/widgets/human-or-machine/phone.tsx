// Did I beat the network? Both of us on the same digits, one by one, once it has answered.

'use client';

import { useMemo } from 'react';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { Duel } from '@/lib/session/view-part-types';
import { DigitImage } from '../../ink/digit-image';
import { usePictures } from '../../live/use-pictures';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { isBuilt } from '../../slides/widget-step';

export default function PhoneHumanOrMachine({
  mine,
  command,
  ...built
}: PhoneWidgetProps<'human-or-machine'>) {
  const duel = isBuilt(built) ? (mine?.duel ?? null) : null;
  const ids = useMemo(
    () => (duel ? duel.digits.map((_, turn) => roundDigitId(duel.activity, turn)) : []),
    [duel],
  );
  const pictures = usePictures(command, ids);
  if (!duel)
    return (
      <p className="hand-big hand-middle">
        The room has named the hard digits. Now the network does. Look up.
      </p>
    );
  return (
    <section className="flex flex-1 flex-col gap-3" aria-label="You and the network">
      <p className="text-[2.25rem] leading-none font-[760]">{sentence(duel)}</p>
      <table className="hand-duel num">
        <thead>
          <tr>
            <td />
            <th scope="col">you</th>
            <th scope="col">nudge</th>
          </tr>
        </thead>
        <tbody>
          {duel.digits.map(({ label, own, network }, turn) => {
            const pixels = pictures.get(ids[turn]!);
            return (
              <tr key={ids[turn]}>
                <th scope="row">
                  {pixels ? (
                    <DigitImage pixels={pixels} scale={2} label={`A handwritten ${label}`} />
                  ) : (
                    <span className="block size-14">{label}</span>
                  )}
                </th>
                <Named pick={own} label={label} />
                <Named pick={network} label={label} />
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">right</th>
            <td className="text-2xl! font-[760]">{duel.own ?? '–'}</td>
            <td className="text-2xl! font-[760]">{duel.network}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function sentence({ own, network }: Duel): string {
  if (own === null) return 'You sat this one out.';
  if (own === network) return 'A draw.';
  return own > network ? 'You beat it.' : 'It beat you.';
}

function Named({ pick, label }: { readonly pick: number | null; readonly label: number }) {
  if (pick === null) return <td>–</td>;
  const right = pick === label;
  return (
    <td>
      <span className="sr-only">{right ? 'right' : 'wrong'}: </span>
      <span className={`own-guess ${right ? 'right' : 'wrong'}`}>{pick}</span>
    </td>
  );
}
