// The count in the hand, once the stage has it. Phones are not told the shape in use: they count the talk's own.

'use client';

import { countParameters, countTerms } from '@/lib/nn/count';
import { keyed } from '../../slides/keyed';
import { thousands } from '../draw/number-text';
import type { PhoneWidgetProps } from './phone-widget-props';

const sizes = [784, 30, 10];

export default function PhoneCount({ step, builds }: PhoneWidgetProps) {
  if (step < builds) return <Asked />;
  return (
    <table className="hand-count hand-middle">
      <caption>
        The network <span className="num">{sizes.join('-')}</span>
      </caption>
      <tbody>
        {keyed(countTerms(sizes)).map(({ key, item }) => (
          <tr key={key}>
            <th scope="row">{item.kind}</th>
            <td className="num">{item.kind === 'weights' ? `${item.from} × ${item.to}` : ''}</td>
            <td className="num">{thousands(item.count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">in all</th>
          <td />
          <td className="num">{thousands(countParameters(sizes))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const Asked = () => (
  <>
    <p className="hand-middle num text-center text-[3.25rem] font-[760]">{sizes.join('-')}</p>
    <p className="hand-big">How many weights and biases are that?</p>
  </>
);
