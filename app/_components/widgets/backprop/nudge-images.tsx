// What is added to each hidden neuron's incoming weights: the digit itself, in plus or in minus, as strong as the
// neuron's error. All to one scale.

import { useMemo } from 'react';
import { HeatMap } from '../parts/learning/heat-map';
import { inkOf } from '../parts/learning/strengths';
import type { HiddenLayer } from '../parts/pass/pass-layout';

type Props = {
  readonly layer: HiddenLayer;
  readonly pixels: ArrayLike<number>;
  /** Of that layer. */
  readonly delta: ArrayLike<number>;
};

export function NudgeImages({ layer, pixels, delta }: Props) {
  const images = useMemo(() => {
    const errors = Array.from({ length: layer.neurons.length }, (_, j) => delta[j] ?? 0);
    const most = Math.max(...errors.map(Math.abs), Number.MIN_VALUE);
    return errors.map((error) =>
      inkOf(Array.from({ length: 784 }, (_, p) => (-error / most) * ((pixels[p] ?? 0) / 255))),
    );
  }, [layer, pixels, delta]);
  return layer.neurons.map(
    ({ image }, j) =>
      image && (
        <HeatMap
          key={`${image.x} ${image.y}`}
          strengths={images[j]!}
          columns={28}
          cell={layer.imageSide / 28}
          style={{ left: image.x, top: image.y, outline: 'none' }}
        />
      ),
  );
}
