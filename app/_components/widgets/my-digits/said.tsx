// What the network said to a digit, right or wrong, and how sure it was.

import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';

type SaidProps = {
  readonly when: string;
  readonly read: number;
  readonly sure: number;
  readonly label: number;
};

export function Said({ when, read, sure, label }: SaidProps) {
  const right = read === label;
  return (
    <span className="own-said">
      <span className="sr-only">{useWords('widgets').myDigits.said(when, read, right, fixed(sure))}</span>
      <span aria-hidden="true" className={`own-guess num ${right ? 'right' : 'wrong'}`}>
        {read}
      </span>
      <span aria-hidden="true" className="num text-ph-label text-ink-2">
        {fixed(sure)}
      </span>
    </span>
  );
}
