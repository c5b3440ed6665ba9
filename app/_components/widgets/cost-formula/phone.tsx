// The cost formula in the hand: tap a symbol, or its name, for what it means.

'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { countParameters, countTerms } from '@/lib/nn/count';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { thousands } from '../parts/draw/number-text';
import { formulaHtml, formulaSpoken, type Piece } from './formula-html';
import { nearestPiece, usePieces } from './use-pieces';

const width = 336;

type Meaning = {
  readonly piece: Piece;
  readonly symbol: string;
  readonly name: string;
  readonly words: string;
};

export default function PhoneFormula({ view }: PhoneWidgetProps<'cost-formula'>) {
  const frame = useRef<HTMLDivElement>(null);
  const pieces = usePieces(frame, width);
  const [chosen, setChosen] = useState<Piece>('difference');
  const meanings = meaningsOf(view.training.sizes);
  const meaning = meanings.find(({ piece }) => piece === chosen);
  const box = pieces[chosen];
  const tap = (event: MouseEvent<HTMLDivElement>) => {
    const { left, top, width: shown } = event.currentTarget.getBoundingClientRect();
    const scale = shown / width;
    const at = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
    setChosen(nearestPiece(pieces, at) ?? chosen);
  };
  return (
    <div className="hand-middle grid gap-4">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the buttons below do the same */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same */}
      <div ref={frame} className="graph hand-cost-formula" onClick={tap}>
        {box && (
          <span
            aria-hidden="true"
            style={{
              left: `${((box.left - 3) / width) * 100}%`,
              width: `${((box.right - box.left + 6) / width) * 100}%`,
            }}
          />
        )}
        <div
          role="math"
          aria-label={formulaSpoken}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, made by KaTeX
          dangerouslySetInnerHTML={{ __html: formulaHtml }}
        />
      </div>
      <p aria-live="polite" className="min-h-20">
        {meaning && (
          <>
            <b>{meaning.name}.</b> {meaning.words}
          </>
        )}
      </p>
      <div className="hand-symbols">
        {meanings.map(({ piece, symbol, name }) => (
          <button
            key={piece}
            type="button"
            aria-pressed={piece === chosen}
            aria-label={name}
            onClick={() => setChosen(piece)}
          >
            {symbol}
          </button>
        ))}
      </div>
    </div>
  );
}

function meaningsOf(sizes: readonly number[]): readonly Meaning[] {
  const biases = countTerms(sizes)
    .filter(({ kind }) => kind === 'biases')
    .reduce((sum, { count }) => sum + count, 0);
  const weights = countParameters(sizes) - biases;
  return [
    {
      piece: 'C',
      symbol: 'C',
      name: 'Cost',
      words: 'One number for how wrong the network is. 0 is perfect.',
    },
    {
      piece: 'w',
      symbol: 'w',
      name: 'Weights',
      words: `${thousands(weights)} of them: how much each neuron listens to each one before.`,
    },
    {
      piece: 'b',
      symbol: 'b',
      name: 'Biases',
      words: `${thousands(biases)} of them, one a neuron: how willing it is to fire.`,
    },
    {
      piece: 'n',
      symbol: 'n',
      name: 'Number of training inputs',
      words: 'All their misses are added up; dividing by n makes a mean of them.',
    },
    {
      piece: 'y',
      symbol: 'y(x)',
      name: 'Desired',
      words: 'What the network should say to the digit x: 1 for its own neuron, 0 for the others.',
    },
    { piece: 'a', symbol: 'a', name: 'Actual', words: 'What it says: its ten outputs for that digit.' },
    {
      piece: 'difference',
      symbol: '‖ ‖²',
      name: 'Difference, squared',
      words: 'How far the ten outputs are off. Squared, so that big misses hurt more.',
    },
  ];
}
