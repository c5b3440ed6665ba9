// My own digit as pixels: tap one, or slide along all 784, and see its grey value and the neuron it belongs to.

'use client';

import { type MouseEvent, useId, useState } from 'react';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { isBuilt } from '../../slides/widget-step';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { inputSlice, side } from '../parts/pass/input-slice';
import { Picture } from '../parts/pass/picture';
import { HandFigure, handWidth } from '../parts/phone/hand-figure';
import { type HandDigit, nameOf, useHandDigit } from '../parts/phone/own-digits';
import { PixelNeurons } from './pixel-neurons';

const cell = handWidth / side;

export default function PhonePixels(props: PhoneWidgetProps<'pixels'>) {
  const digit = useHandDigit(props);
  if (!digit) return null;
  const inColumn = props.params.show === 'column' && isBuilt(props);
  return <Pixels key={digit.id} digit={digit} inColumn={inColumn} />;
}

type Props = { readonly digit: HandDigit; readonly inColumn: boolean };

function Pixels({ digit, inColumn }: Props) {
  const words = useWords('widgets');
  const name = nameOf(digit, words.digits);
  const [chosen, setChosen] = useState(() => darkestInSlice(digit.pixels));
  const at = placeOf(chosen);
  const tap = (event: MouseEvent<HTMLButtonElement>) => {
    // A key on the button has no place.
    if (event.detail === 0) return;
    const { left, top, width } = event.currentTarget.getBoundingClientRect();
    setChosen(pixelAt((event.clientX - left) / width, (event.clientY - top) / width));
  };
  return (
    <div className={`hand-middle grid ${inColumn ? 'gap-1' : 'gap-3'}`}>
      {!inColumn && <p className="text-ph-label text-ink-2">{words.pixels.tap(name)}</p>}
      <HandFigure
        says={words.pixels.describeChosen(name, at.row, at.column)}
        height={handWidth}
        over={
          <button type="button" className="absolute inset-0" aria-hidden="true" tabIndex={-1} onClick={tap} />
        }
      >
        <Picture pixels={digit.pixels} x={0} y={0} cell={cell} />
        <Frame {...at} />
      </HandFigure>
      <PixelSlider pixels={digit.pixels} chosen={chosen} onChoose={setChosen} />
      {inColumn ? (
        <PixelNeurons pixels={digit.pixels} chosen={chosen} />
      ) : (
        <Chosen pixels={digit.pixels} chosen={chosen} />
      )}
    </div>
  );
}

const placeOf = (pixel: number) => ({ row: Math.floor(pixel / side), column: pixel % side });
const greyOf = (pixels: Uint8Array, pixel: number): string => fixed((pixels[pixel] ?? 0) / 255);

type ChosenProps = { readonly pixels: Uint8Array; readonly chosen: number };

/** All 784 pixels, row by row, for keys and a thumb. */
function Frame({ row, column }: ReturnType<typeof placeOf>) {
  return (
    <rect
      x={column * cell - 3}
      y={row * cell - 3}
      width={cell + 6}
      height={cell + 6}
      fill="none"
      stroke="var(--room-ink)"
      strokeWidth={4}
    />
  );
}

function PixelSlider({
  pixels,
  chosen,
  onChoose,
}: ChosenProps & { readonly onChoose: (pixel: number) => void }) {
  const words = useWords('widgets').pixels;
  const id = useId();
  const { row, column } = placeOf(chosen);
  return (
    <>
      <label htmlFor={id} className="sr-only">
        {words.slider}
      </label>
      <input
        id={id}
        type="range"
        className="slider"
        min={0}
        max={side * side - 1}
        value={chosen}
        aria-valuetext={words.valueText(row, column, greyOf(pixels, chosen))}
        onChange={(event) => onChoose(Number(event.target.value))}
      />
    </>
  );
}

function Chosen({ pixels, chosen }: ChosenProps) {
  const [before, between] = useWords('widgets').pixels.chosen;
  const { row, column } = placeOf(chosen);
  return (
    <p className="hand-readings" aria-live="polite">
      <span>
        {before}
        <b className="num">{row}</b>
        {between}
        <b className="num">{column}</b>
      </span>
      <b className="num">{greyOf(pixels, chosen)}</b>
    </p>
  );
}

/** The pixel under shares of the picture's width and height, counted row by row. */
export function pixelAt(x: number, y: number): number {
  const within = (share: number) => Math.max(0, Math.min(side - 1, Math.floor(share * side)));
  return within(y) * side + within(x);
}

function darkestInSlice(pixels: ArrayLike<number>): number {
  const { row } = inputSlice(pixels);
  let darkest = row * side;
  for (let i = darkest; i < (row + 1) * side; i++) {
    if ((pixels[i] ?? 0) > (pixels[darkest] ?? 0)) darkest = i;
  }
  return darkest;
}
