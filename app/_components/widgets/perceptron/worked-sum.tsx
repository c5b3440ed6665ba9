// The weighted sum as one writes it down: one line per term, what it comes to on the right, and below the rule the sum and
// what the activation function makes of it.

import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { hueOf } from '../parts/draw/hues';
import { Label } from '../parts/draw/label';
import { fixed, plain } from '../parts/draw/number-text';

type Props = {
  readonly inputs: readonly number[];
  readonly weights: readonly number[];
  readonly sum: number;
  readonly out: 0 | 1;
  readonly height: number;
};

const width = 792;
/** Right edges of the factors and of what they come to. */
const factors = 350;
const products = 556;
const size = 46;
const large = 60;

export function WorkedSum({ inputs, weights, sum, out, height }: Props) {
  const terms = weights.map((weight, i) => ({ input: inputs[i] ?? 0, weight }));
  const decimals = Math.max(...[...weights, sum].map((value) => plain(value).split('.')[1]?.length ?? 0));
  const rule = height - 96;
  const pitch = Math.min(66, rule / terms.length);
  const words = useWords('widgets').perceptron.sum;
  return (
    <Figure says={words.describeWritten(plain(sum), out)} width={width} height={height}>
      {terms.map((term, i) => {
        const y = rule - 26 - pitch * (terms.length - 1 - i);
        // biome-ignore lint/suspicious/noArrayIndexKey: a term is its place
        return <Term key={i} {...term} {...{ y, decimals }} first={i === 0} />;
      })}
      <path d={`M0 ${rule}H${products}`} stroke="var(--ink)" strokeWidth={5} />
      <Label x={products} y={rule + 72} size={large} voice="num" anchor="end" weight={800}>
        {fixed(sum, decimals)}
      </Label>
      <Label x={products + 36} y={rule + 40} size={32} hue="var(--ink-2)">
        {sum > 0 ? words.moreThan0 : words.notMore}
      </Label>
      <Label x={products + 36} y={rule + 80} size={36} weight={680}>
        {words.soOutput(out)}
      </Label>
    </Figure>
  );
}

type TermProps = {
  readonly input: number;
  readonly weight: number;
  readonly y: number;
  readonly decimals: number;
  readonly first: boolean;
};

function Term({ input, weight, y, decimals, first }: TermProps) {
  const hue = hueOf(weight);
  return (
    <g>
      {!first && (
        <Label x={0} y={y} size={size} voice="num" hue="var(--ink-2)">
          +
        </Label>
      )}
      <Label x={150} y={y} size={size} voice="num" anchor="end" weight={560}>
        {plain(input)}
      </Label>
      <Label x={188} y={y} size={size} voice="num" anchor="middle" weight={560}>
        *
      </Label>
      <Label x={factors} y={y} size={size} voice="num" anchor="end" weight={700} hue={hue}>
        {plain(weight)}
      </Label>
      <Label x={products} y={y} size={size} voice="num" anchor="end" weight={700} hue={hue}>
        {fixed(input * weight, decimals)}
      </Label>
    </g>
  );
}
