// All settings of the inputs, the largest sum first, with the people of the room who stand at each. A line divides
// those who go from those who stay.

import { type Case, cases, type Perceptron } from '@/lib/nn/perceptron';
import type { Words } from '@/lib/words/words';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';
import { Neuron } from '../parts/draw/neuron';
import { plain } from '../parts/draw/number-text';
import { Indexed } from '../parts/wiring/wiring';
import { crowdFor, crowdPath } from './crowd';

type Props = {
  readonly perceptron: Perceptron;
  /** People at each corner; null before anybody was asked. */
  readonly counts: readonly number[] | null;
};

const u = 36;
const field = { width: 28 * u + 1, height: 21 * u + 1 };
const head = 1;
const people = { left: 14 * u, width: 10 * u };
const middle = { inputs: 1.5, output: 12, sum: 9.6, count: 27.6 };

export function ParkCases({ perceptron, counts }: Props) {
  const words = useWords('widgets').perceptron.park;
  const all = cases(perceptron);
  const row = ((21 - head) * u) / all.length;
  const crowd = crowdFor(Math.max(1, ...(counts ?? [])), people.width, row - 26, 30);
  const out = all.filter((one) => one.output === 1).length;
  const answered = (counts ?? []).reduce((sum, count) => sum + count, 0);
  return (
    <div className="park-field">
      <Figure says={describe(all, counts, answered, words)} {...field}>
        <GraphPaper x={0} y={0} {...field} u={u} />
        <Heads inputs={perceptron.weights.length} />
        {all.map((one, i) => (
          <Row
            key={one.corner}
            one={one}
            top={head * u + i * row}
            height={row}
            count={answered > 0 ? (counts?.[one.corner] ?? 0) : null}
            crowd={crowd}
          />
        ))}
        {out > 0 && out < all.length && (
          <path d={`M0 ${head * u + out * row}H${field.width}`} stroke="var(--ink)" strokeWidth="5" />
        )}
        {answered === 0 && (
          <Label x={21 * u} y={head * u + row * 4 + 11} size={34} anchor="middle" halo={14}>
            {words.everybody}
          </Label>
        )}
      </Figure>
    </div>
  );
}

function Heads({ inputs }: { readonly inputs: number }) {
  const words = useWords('widgets').perceptron;
  const style = { y: head * u - 6, size: 28, hue: 'var(--ink-2)', halo: 10 } as const;
  return (
    <>
      {keyed(Array.from({ length: inputs })).map(({ key }) => (
        <Indexed
          key={key}
          letter="x"
          index={Number(key) + 1}
          x={(middle.inputs + 2 * Number(key)) * u}
          y={style.y}
          size={36}
          anchor="middle"
          halo={style.halo}
        />
      ))}
      <Label x={middle.sum * u} anchor="end" {...style}>
        {words.park.above0}
      </Label>
      <Label x={middle.output * u} anchor="middle" {...style}>
        {words.output}
      </Label>
      <Label x={middle.count * u} anchor="end" {...style}>
        {words.park.people}
      </Label>
    </>
  );
}

type RowProps = {
  readonly one: Case;
  readonly top: number;
  readonly height: number;
  /** null while nobody has answered. */
  readonly count: number | null;
  readonly crowd: { readonly pitch: number; readonly rows: number };
};

function Row({ one, top, height, count, crowd }: RowProps) {
  const y = top + height / 2;
  const r = Math.min(30, height * 0.33);
  return (
    <g>
      {keyed(one.inputs).map(({ key, item: input }) => (
        <Neuron
          key={key}
          x={(middle.inputs + 2 * Number(key)) * u}
          y={y}
          r={r}
          activation={input}
          label={input}
          labelSize={36}
        />
      ))}
      <Label x={middle.sum * u} y={y + 15} size={44} anchor="end" voice="num" weight={640} halo={14}>
        {plain(one.z)}
      </Label>
      <Neuron
        x={middle.output * u}
        y={y}
        r={r}
        activation={one.output}
        label={one.output}
        labelSize={36}
        fires={one.output === 1}
      />
      {count !== null && <People {...{ count, crowd, y }} />}
    </g>
  );
}

type PeopleProps = Pick<RowProps, 'crowd'> & { readonly count: number; readonly y: number };

/** Those who stand at this setting: a ball each, and how many. */
function People({ count, crowd, y }: PeopleProps) {
  const { number } = useWords('widgets').perceptron;
  const strip = crowd.rows * crowd.pitch;
  return (
    <>
      {count > 0 && (
        <path
          d={crowdPath(count, crowd, people.left, y - strip / 2)}
          fill="var(--room)"
          stroke="var(--ink)"
          strokeWidth={Math.max(0.8, crowd.pitch * 0.07)}
        />
      )}
      <Label
        x={middle.count * u}
        y={y + 15}
        size={44}
        anchor="end"
        voice="num"
        weight={count > 0 ? 760 : 440}
        hue={count > 0 ? 'var(--ink)' : 'var(--ink-2)'}
        halo={14}
      >
        {number(count)}
      </Label>
    </>
  );
}

const describe = (
  all: readonly Case[],
  counts: readonly number[] | null,
  answered: number,
  words: Words['widgets']['perceptron']['park'],
): string =>
  words.describeCases(
    all.map((one) => ({ ...one, people: counts?.[one.corner] ?? 0 })),
    answered,
  );
