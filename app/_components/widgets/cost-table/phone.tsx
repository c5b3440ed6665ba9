// The cost table in the hand: the deck's numbers, then the network's real outputs for my own drawing of that digit, or
// for a test digit where I drew none.

'use client';

import { useMemo } from 'react';
import { inlineText } from '@/lib/deck/deck';
import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { largest, predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { DigitImage } from '../../ink/digit-image';
import { keyed } from '../../slides/keyed';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { fixed, plain } from '../parts/draw/number-text';
import { article } from '../parts/pass/room-digit';
import { type OwnDigit, useOwnDigits } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import type { CostColumns } from './cost-rows';
import { desiredFor, differences, outputName } from './difference';
import { givenColumns } from './given-columns';

export default function PhoneCostTable(props: PhoneWidgetProps<'cost-table'>) {
  const { params, step, own: blocks } = props;
  const live = params.live && step > 0;
  const { digit: label } = params;
  const own = useOwnDigits(props).findLast((digit) => digit.label === label) ?? null;
  const newest = usePhoneNetwork(props, live);
  const given = useMemo(() => givenColumns(params), [params]);
  const heading = blocks.find((block) => block.kind === 'heading');
  return (
    <>
      {heading && <h2>{inlineText(heading.children)}</h2>}
      {live && newest ? <Real {...{ own, label }} network={newest.value} /> : <Table columns={given} />}
    </>
  );
}

type RealProps = { readonly own: OwnDigit | null; readonly label: number; readonly network: Network };

function Real({ own, label, network }: RealProps) {
  const pixels = own?.pixels ?? standIn(label);
  const { outputs } = predict(network, pixels);
  const desired = desiredFor(label, outputs.length);
  const columns = { desired, actual: outputs, difference: differences(desired, outputs) };
  const whose = own ? 'You drew' : 'You drew none, so this is';
  return (
    <section className="flex flex-1 flex-col gap-3">
      <div className="flex items-center gap-3">
        <div className="flex-none bg-sheet outline-[1.5px] outline-ink">
          <DigitImage pixels={pixels} scale={2} label={own ? `Your ${label}` : `A test digit, a ${label}`} />
        </div>
        <p>
          {whose} {article(label)} {label}
          {own ? '' : ' of the MNIST test set'}. It says <b>{largest(outputs)}</b>.
        </p>
      </div>
      <Table columns={columns} decimals={2} />
      <p className="flex items-baseline justify-between font-[640] text-cost">
        Half the sum of the squares
        <b className="num text-[1.5rem]">{fixed(costOf('quadratic', Float32Array.from(outputs), label))}</b>
      </p>
    </section>
  );
}

type TableProps = { readonly columns: CostColumns; readonly decimals?: number };

function Table({ columns: { desired, actual, difference }, decimals }: TableProps) {
  const text = (value: number) => (decimals === undefined ? plain(value) : fixed(value, decimals));
  return (
    <table className="hand-cost num">
      <thead>
        <tr>
          <td />
          <th scope="col">Desired</th>
          {actual && <th scope="col">Actual</th>}
          {difference && (
            <th scope="col" className="text-cost">
              |Difference|
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {keyed(desired).map(({ key, item }) => {
          const row = Number(key);
          const off = difference?.[row] ?? 0;
          return (
            <tr key={key}>
              <th scope="row">{outputName(row)}</th>
              <td className={item > 0 ? 'font-[800]' : ''}>{plain(item)}</td>
              {actual && <td>{text(actual[row] ?? 0)}</td>}
              {difference && (
                <td className="hand-off">
                  <span aria-hidden="true" style={{ width: `${off * 64}px` }} />
                  {text(off)}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
