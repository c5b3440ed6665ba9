// The count on a phone, once the stage has it, of the shape in use.

'use client';

import { countParameters, countTerms } from '@/lib/nn/count';
import type { Sizes } from '@/lib/nn/network';
import { keyed } from '../../slides/keyed';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';

export default function PhoneCount({ view, step, builds }: PhoneWidgetProps<'weight-count'>) {
  const words = useWords('widgets').weightCount;
  const { sizes } = view.training;
  if (step < builds) return <Asked sizes={sizes} />;
  return (
    <table className="hand-count hand-middle">
      <caption>
        {words.network} <span className="num">{sizes.join('-')}</span>
      </caption>
      <tbody>
        {keyed(countTerms(sizes)).map(({ key, item }) => (
          <tr key={key}>
            <th scope="row">{words.terms[item.kind]}</th>
            <td className="num">{item.kind === 'weights' ? `${item.from} × ${item.to}` : ''}</td>
            <td className="num">{words.number(item.count)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words.inAll}</th>
          <td />
          <td className="num">{words.number(countParameters(sizes))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

const Asked = ({ sizes }: { readonly sizes: Sizes }) => (
  <>
    <p className="hand-middle num text-center text-[2.75rem] tracking-tight font-[760]">{sizes.join('-')}</p>
    <p className="hand-big">{useWords('widgets').weightCount.howMany}</p>
  </>
);
