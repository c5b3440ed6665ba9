// Did I beat the network? Both of us on the same digits, one by one, once it has answered.

'use client';

import { useMemo } from 'react';
import { roundDigitId } from '@/lib/protocol/picture-id';
import type { Duel } from '@/lib/session/view-part-types';
import type { Words } from '@/lib/words/words';
import { DigitImage } from '../../ink/digit-image';
import { usePictures } from '../../live/use-pictures';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';

export default function PhoneHumanOrMachine({
  mine,
  command,
  ...built
}: PhoneWidgetProps<'human-or-machine'>) {
  const words = useWords('widgets').humanOrMachine;
  const duel = isBuilt(built) ? (mine?.duel ?? null) : null;
  const ids = useMemo(
    () => (duel ? duel.digits.map((_, turn) => roundDigitId(duel.activity, turn)) : []),
    [duel],
  );
  const pictures = usePictures(command, ids);
  if (!duel) return <p className="hand-big hand-middle">{words.networkNext}</p>;
  return (
    <section className="flex flex-1 flex-col gap-3" aria-label={words.duel}>
      <p className="text-[2.25rem] leading-none font-[760]">{outcomeOf(duel, words)}</p>
      <DuelTable duel={duel} pictures={ids.map((id) => pictures.get(id))} />
    </section>
  );
}

type TableProps = {
  readonly duel: Duel;
  /** By turn. */
  readonly pictures: readonly (Uint8Array | undefined)[];
};

function DuelTable({ duel, pictures }: TableProps) {
  const { humanOrMachine: words, digits } = useWords('widgets');
  return (
    <table className="hand-duel num">
      <thead>
        <tr>
          <td />
          <th scope="col">{words.you}</th>
          <th scope="col">nudge</th>
        </tr>
      </thead>
      <tbody>
        {duel.digits.map(({ label, own, network }, turn) => {
          const pixels = pictures[turn];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit's turn is its identity
            <tr key={turn}>
              <th scope="row">
                {pixels ? (
                  <DigitImage pixels={pixels} scale={2} label={digits.handwrittenOf(label)} />
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
          <th scope="row">{words.right}</th>
          <td className="text-2xl! font-[760]">{duel.own ?? '–'}</td>
          <td className="text-2xl! font-[760]">{duel.network}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function outcomeOf({ own, network }: Duel, words: Words['widgets']['humanOrMachine']): string {
  if (own === null) return words.satOut;
  if (own === network) return words.draw;
  return own > network ? words.beatIt : words.beatYou;
}

function Named({ pick, label }: { readonly pick: number | null; readonly label: number }) {
  const words = useWords('widgets').humanOrMachine;
  if (pick === null) return <td>–</td>;
  const right = pick === label;
  return (
    <td>
      <span className="sr-only">{words.named(right)}: </span>
      <span className={`own-guess ${right ? 'right' : 'wrong'}`}>{pick}</span>
    </td>
  );
}
