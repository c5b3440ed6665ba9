// What is under the picture: whose it is, what came of it, and how many neurons there are and are shown.

import type { Words } from '@/lib/words/words';
import { useWords } from '../../../words/words';
import { Label } from '../draw/label';
import type { PassLayout } from './pass-layout';
import { type RoomDigit, whoDrew } from './room-digit';

export function PassWords({
  layout,
  digit,
  note,
}: {
  readonly layout: PassLayout;
  readonly digit: RoomDigit;
  readonly note?: string;
}) {
  const { passing, digits } = useWords('widgets');
  const lines = countLines(layout, passing);
  return (
    <g>
      <Label x={60} y={764} size={32} voice={digit.standIn ? 'talk' : 'people'} weight={560}>
        {whoDrew(digit, digits)}
      </Label>
      {note && (
        <Label x={60} y={806} size={30} hue="var(--ink-2)">
          {note}
        </Label>
      )}
      {lines.map(({ count, words }, line) => (
        <Label key={words} x={60} y={876 + line * 46} size={34} weight={560}>
          <tspan className="num" fontWeight={760}>
            {count}
          </tspan>{' '}
          {words}
        </Label>
      ))}
    </g>
  );
}

function countLines({ inputs, hidden, outputs }: PassLayout, words: Words['widgets']['passing']) {
  const [first] = hidden;
  const abridged = first !== undefined && first.neurons.length < first.size;
  return [
    { count: '784', words: words.inputs(inputs.length) },
    ...(first
      ? [
          {
            count: hidden.map(({ size }) => size).join(' + '),
            words: abridged ? words.hiddenShown(first.neurons.length) : words.hidden,
          },
        ]
      : []),
    ...(outputs.length > 0 ? [{ count: `${outputs.length}`, words: words.outputs }] : []),
  ];
}
