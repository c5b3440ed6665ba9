// The cost formula on a phone: tap a symbol, or its name, for what it means.

'use client';

import { type MouseEvent, useRef, useState } from 'react';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { countsOf } from './counts';
import { formulaHtml, type Piece } from './formula-html';
import { nearestPiece, usePieces } from './use-pieces';

const width = 336;

const symbols: Readonly<Record<Piece, string>> = {
  C: 'C',
  w: 'w',
  b: 'b',
  n: 'n',
  y: 'y(x)',
  a: 'a',
  difference: '‖ ‖²',
};
const ofEntropy: Partial<typeof symbols> = { y: 'y', difference: '[ ]' };
const pieceNames = Object.keys(symbols) as Piece[];

export default function PhoneFormula({ view }: PhoneWidgetProps<'cost-formula'>) {
  const frame = useRef<HTMLDivElement>(null);
  const pieces = usePieces(frame, width);
  const [chosen, setChosen] = useState<Piece>('difference');
  const words = useWords('widgets').costFormula;
  const cost = view.training.cost ?? 'quadratic';
  const entropy = cost === 'cross-entropy';
  const meaningOf = (piece: Piece) => words.meanings[entropy && piece === 'difference' ? 'entropy' : piece];
  const meaning = meaningOf(chosen);
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
      <div ref={frame} className="graph hand-cost-formula" data-cost={cost} onClick={tap}>
        {box && <Marker {...box} />}
        <div
          role="math"
          aria-label={words.spoken[cost]}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, made by KaTeX
          dangerouslySetInnerHTML={{ __html: formulaHtml[cost] }}
        />
      </div>
      <p aria-live="polite" className="min-h-20">
        <b>{meaning.name}.</b> {meaning.words(countsOf(view.training.sizes))}
      </p>
      <Symbols {...{ chosen, entropy }} nameOf={(piece) => meaningOf(piece).name} onChoose={setChosen} />
    </div>
  );
}

/** Under the chosen symbol. */
function Marker({ left, right }: { readonly left: number; readonly right: number }) {
  const percent = (pixels: number) => `${(pixels / width) * 100}%`;
  return <span aria-hidden="true" style={{ left: percent(left - 3), width: percent(right - left + 6) }} />;
}

type SymbolsProps = {
  readonly chosen: Piece;
  readonly entropy: boolean;
  readonly nameOf: (piece: Piece) => string;
  readonly onChoose: (piece: Piece) => void;
};

function Symbols({ chosen, entropy, nameOf, onChoose }: SymbolsProps) {
  return (
    <div className="hand-symbols">
      {pieceNames.map((piece) => (
        <button
          key={piece}
          type="button"
          aria-pressed={piece === chosen}
          aria-label={nameOf(piece)}
          onClick={() => onChoose(piece)}
        >
          {(entropy && ofEntropy[piece]) || symbols[piece]}
        </button>
      ))}
    </div>
  );
}
