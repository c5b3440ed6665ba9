// What is under the picture: whose it is, what came of it, and how many neurons there are and are shown.

import { Label } from '../draw/label';
import { thousands } from '../draw/number-text';
import { type RoomDigit, whoDrew } from '../room-digit';
import type { PassLayout } from './pass-layout';

export function PassWords({
  layout,
  digit,
  note,
}: {
  readonly layout: PassLayout;
  readonly digit: RoomDigit;
  readonly note?: string;
}) {
  const lines = countLines(layout);
  const place = lines.length > 3 ? { top: 858, pitch: 43 } : { top: 876, pitch: 46 };
  return (
    <g>
      <Label x={60} y={764} size={32} voice={digit.standIn ? 'talk' : 'people'} weight={560}>
        {whoDrew(digit)}
      </Label>
      {note && (
        <Label x={60} y={806} size={30} hue="var(--ink-2)">
          {note}
        </Label>
      )}
      {lines.map(({ count, words }, line) => (
        <Label key={words} x={60} y={place.top + line * place.pitch} size={34} weight={560}>
          <tspan className="num" fontWeight={760}>
            {thousands(count)}
          </tspan>{' '}
          {words}
        </Label>
      ))}
    </g>
  );
}

function countLines({ inputs, hidden, outputs }: PassLayout) {
  const layers = hidden.map(({ size, neurons }, l) => {
    const shown = neurons.length < size ? `hidden, ${neurons.length} shown` : 'hidden neurons';
    return { count: size, words: l === 0 ? shown : 'more hidden' };
  });
  return [
    { count: 784, words: `inputs, ${inputs.length} shown` },
    ...layers,
    ...(outputs.length > 0 ? [{ count: outputs.length, words: 'outputs' }] : []),
  ];
}
