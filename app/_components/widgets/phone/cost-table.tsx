// The cost table in the hand: the deck's numbers, then, if I drew that digit, my own drawing's real outputs.

'use client';

import { useMemo } from 'react';
import { costOf } from '@/lib/nn/cost';
import { largest, predict } from '@/lib/nn/feedforward';
import { DigitImage } from '../../ink/digit-image';
import { keyed } from '../../slides/keyed';
import type { CostColumns } from '../cost/cost-rows';
import { desiredFor, differences, outputName } from '../cost/difference';
import { givenColumns } from '../cost/given-columns';
import { fixed, plain } from '../draw/number-text';
import { flagOf, numberOf } from '../params';
import { article } from '../room-digit';
import { type OwnDigit, useOwnDigits } from './own-digits';
import { usePhoneNetwork } from './phone-network';
import type { PhoneWidgetProps } from './phone-widget-props';

export default function PhoneCostTable(props: PhoneWidgetProps) {
  const { params, step } = props;
  const live = flagOf(params.live) && step > 0;
  const label = numberOf(params.digit, 6);
  const own = useOwnDigits(props).findLast((digit) => digit.label === label);
  const newest = usePhoneNetwork(props, live);
  const given = useMemo(() => givenColumns(params), [params]);
  if (!live) return <Table columns={given} decimals={null} />;
  if (!own) {
    return (
      <p className="hand-big hand-middle">
        You drew no {label}. Look up: somebody here did, and this is how far off the network is.
      </p>
    );
  }
  return newest && <Own digit={own} outputs={predict(newest.value, own.pixels).outputs} />;
}

type OwnProps = { readonly digit: OwnDigit; readonly outputs: readonly number[] };

function Own({ digit, outputs }: OwnProps) {
  const { label, pixels } = digit;
  const desired = desiredFor(label, outputs.length);
  const columns = { desired, actual: outputs, difference: differences(desired, outputs) };
  return (
    <section className="grid gap-3">
      <div className="flex items-center gap-3">
        <div className="flex-none bg-sheet outline-[1.5px] outline-ink">
          <DigitImage pixels={pixels} scale={2} label={`Your ${label}`} />
        </div>
        <p>
          You drew {article(label)} {label}. It says <b>{largest(outputs)}</b>.
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

type TableProps = { readonly columns: CostColumns; readonly decimals: number | null };

function Table({ columns: { desired, actual, difference }, decimals }: TableProps) {
  const text = (value: number) => (decimals === null ? plain(value) : fixed(value, decimals));
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
