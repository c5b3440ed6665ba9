// What the network says to one digit, ten outputs in two columns: short, so that the slide's words have room below.

import { predict } from '@/lib/nn/feedforward';
import type { Network } from '@/lib/nn/network';
import { DigitImage } from '../../ink/digit-image';
import type { Versioned } from '../../live/feed';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { type HandDigit, nameOf } from '../parts/phone/own-digits';

type Props = { readonly digit: HandDigit; readonly network: Versioned<Network> };

export function OutputsCard({ digit, network }: Props) {
  const { digit: read, outputs } = predict(network.value, digit.pixels);
  const { myDigits: words, digits } = useWords('widgets');
  const name = nameOf(digit, digits);
  const when = network.step === 0 ? words.beforeTraining : words.trainedFor(network.step);
  return (
    <section className="mt-2 grid gap-3" aria-labelledby="it-says">
      <div className="flex items-center gap-4">
        <div className="flex-none bg-sheet outline-[1.5px] outline-ink">
          <DigitImage pixels={digit.pixels} scale={3} label={words.asSeen(name)} />
        </div>
        <div>
          <p className="text-ph-label">
            {name}. {when}
          </p>
          <h2 id="it-says" className="text-[2.25rem] leading-none">
            {words.itSays(read)}
          </h2>
        </div>
      </div>
      <ol className="two-outputs" aria-label={words.outputs}>
        {outputs.map((output, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an output's place is its digit
          <li key={k} className={`num ${k === read ? 'font-[760]' : ''}`}>
            <span className={digit.whose === 'mine' && k === digit.label ? 'mark' : ''}>{k}</span>
            <span className="two-outputs-track" aria-hidden="true">
              <span style={{ width: `${output * 100}%` }} />
            </span>
            <span>{fixed(output)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
