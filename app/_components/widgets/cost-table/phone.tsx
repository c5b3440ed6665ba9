// The cost table on a phone: the deck's numbers, then the network's real outputs for my own drawing of that digit, or
// for a test digit where I drew none.

'use client';

import { useMemo } from 'react';
import type { ToldCost } from '@/lib/deck/deck';
import { standIn } from '@/lib/digits/stand-ins';
import { costOf } from '@/lib/nn/cost';
import { largest, predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { DigitImage } from '../../ink/digit-image';
import { keyed } from '../../slides/keyed';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { fixed, plain } from '../parts/draw/number-text';
import { type OwnDigit, useOwnDigits } from '../parts/phone/own-digits';
import { usePhoneNetwork } from '../parts/phone/phone-network';
import type { CostColumns } from './cost-rows';
import { desiredFor, differences, outputName } from './difference';
import { givenColumns } from './given-columns';
import { type OwnWords, ownWords } from './own-words';

export default function PhoneCostTable(props: PhoneWidgetProps<'cost-table'>) {
  const { params, step, view, own: blocks } = props;
  const told = view.training.cost ?? 'quadratic';
  const live = params.live && step > 0;
  const { digit: label } = params;
  const own = useOwnDigits(props).findLast((digit) => digit.label === label) ?? null;
  const newest = usePhoneNetwork(props, live);
  const given = useMemo(() => givenColumns(params), [params]);
  const { title, heads } = ownWords(blocks, useWords('widgets').costTable.heads);
  return (
    <>
      {title && <h2>{title}</h2>}
      {live && newest ? (
        <Real {...{ own, label, heads, told }} network={newest.value} />
      ) : (
        <Table {...{ heads }} columns={given} />
      )}
    </>
  );
}

type RealProps = Pick<OwnWords, 'heads'> & {
  readonly own: OwnDigit | null;
  readonly label: number;
  readonly told: ToldCost;
  readonly network: Network;
};

function Real({ own, label, told, network, heads }: RealProps) {
  const { costTable: words, digits } = useWords('widgets');
  const pixels = own?.pixels ?? standIn(label);
  const { outputs } = predict(network, pixels);
  const desired = desiredFor(label, outputs.length);
  const columns = { desired, actual: outputs, difference: differences(desired, outputs) };
  const [before, behind] = own ? words.youDrew(label) : words.youDrewNone(label);
  return (
    <section className="flex flex-1 flex-col gap-3">
      <div className="flex items-center gap-3">
        <div className="flex-none bg-sheet outline-[1.5px] outline-ink">
          <DigitImage pixels={pixels} scale={2} label={own ? digits.yours(label) : words.testDigit(label)} />
        </div>
        <p>
          {before}
          <b>{largest(outputs)}</b>
          {behind}
        </p>
      </div>
      <Table {...{ heads, columns }} decimals={2} />
      <p className="flex items-baseline justify-between font-[640] text-cost">
        {words.sum[told]}
        <b className="num text-[1.5rem]">{fixed(costOf(told, Float32Array.from(outputs), label))}</b>
      </p>
    </section>
  );
}

type TableProps = Pick<OwnWords, 'heads'> & {
  readonly columns: CostColumns;
  readonly decimals?: number;
};

function Table({ heads, columns: { desired, actual, difference }, decimals }: TableProps) {
  const { notADigit } = useWords('widgets').costTable;
  const text = (value: number) => (decimals === undefined ? plain(value) : fixed(value, decimals));
  return (
    <table className="hand-cost num">
      <thead>
        <tr>
          <td />
          <th scope="col">{heads[0]}</th>
          {actual && <th scope="col">{heads[1]}</th>}
          {difference && (
            <th scope="col" className="text-cost">
              {heads[2]}
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
              <th scope="row">{outputName(row, notADigit)}</th>
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
