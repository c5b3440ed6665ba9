// A written addition on squared paper, one figure per cell: weights and biases of every layer, and all of them together.

import { type CountTerm, countParameters, countTerms } from '@/lib/nn/count';
import type { Sizes } from '@/lib/nn/network';
import { keyed } from '../../slides/keyed';
import { useWords } from '../../words/words';
import { Figure } from '../parts/draw/figure';
import { GraphPaper } from '../parts/draw/graph-paper';
import { Label } from '../parts/draw/label';

const u = 36;
const paper = { width: 23 * u + 1, height: 21 * u + 1 };
/** A figure of Recursive Mono is 0.6 of its size: one cell, and two. */
const figure = u / 0.6;
const right = 22 * u;

type Props = { readonly sizes: Sizes; readonly written: number; readonly says: string };

export function CountSum({ sizes, written, says }: Props) {
  const terms = countTerms(sizes);
  const shown = written * (terms.length + 1);
  const row = terms.length > 4 ? 2 : 3;
  const rule = (1 + row * terms.length) * u + 0.5 * u;
  return (
    <div className="count-sum">
      <Figure says={says} {...paper}>
        <GraphPaper x={0} y={0} {...paper} u={u} />
        {keyed(terms).map(({ key, item }) => {
          const i = Number(key);
          return (
            <Term
              key={key}
              term={item}
              plus={i > 0}
              y={(1 + row * (i + 1) - 1) * u}
              share={Math.min(1, shown - i)}
            />
          );
        })}
        {shown > terms.length ? <Sum sizes={sizes} rule={rule} /> : <Awaited rule={rule} />}
      </Figure>
    </div>
  );
}

function Sum({ sizes, rule }: { readonly sizes: Sizes; readonly rule: number }) {
  const words = useWords('widgets').weightCount;
  return (
    <>
      <path d={`M${u} ${rule}H${right}`} stroke="var(--ink)" strokeWidth="5" />
      <Label
        x={right}
        y={rule + 4 * u}
        size={2 * figure}
        anchor="end"
        voice="num"
        weight={800}
        className="cells"
      >
        {words.number(countParameters(sizes))}
      </Label>
      <Label x={u} y={rule + 4 * u} size={34} halo={14}>
        {words.weightsAndBiases}
      </Label>
    </>
  );
}

/** Where the count will stand. */
function Awaited({ rule }: { readonly rule: number }) {
  return (
    <g>
      <path d={`M${u} ${rule}H${right}`} stroke="var(--ink)" strokeWidth="3" strokeDasharray="3 9" />
      <rect
        x={9 * u}
        y={rule + u}
        width={13 * u}
        height={3.5 * u}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="3"
        strokeDasharray="3 9"
      />
      <Label x={15.5 * u} y={rule + 3.9 * u} size={2 * figure} anchor="middle" voice="num" weight={800}>
        ?
      </Label>
    </g>
  );
}

type TermProps = {
  readonly term: CountTerm;
  readonly plus: boolean;
  readonly y: number;
  readonly share: number;
};

function Term({ term, plus, y, share }: TermProps) {
  const words = useWords('widgets').weightCount;
  if (share <= 0) return null;
  const factors = term.kind === 'weights' ? `${term.from} × ${term.to}` : '';
  return (
    <g opacity={share}>
      <Label x={u} y={y} size={40} hue="var(--ink-2)" halo={14}>
        {plus ? '+ ' : ''}
        {words.terms[term.kind]}
      </Label>
      <Label x={14 * u} y={y} size={44} anchor="end" voice="num" weight={460} hue="var(--ink-2)" halo={14}>
        {factors}
      </Label>
      <Label x={right} y={y} size={figure} anchor="end" voice="num" weight={700} className="cells">
        {words.number(term.count)}
      </Label>
    </g>
  );
}
