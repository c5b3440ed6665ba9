// The step function in the hand: drag z and see the output flip.

'use client';

import { useState } from 'react';
import { fixed } from '../parts/draw/number-text';
import { heightOf } from '../parts/plot/activation-plot';
import { OwnActivation } from '../parts/plot/own-activation';
import { Readings } from '../parts/plot/readings';

export default function PhoneStep() {
  const [z, setZ] = useState(-2);
  const out = heightOf('step', z);
  return (
    <>
      <OwnActivation
        curve="step"
        z={z}
        onZ={setZ}
        says={`The step function. At z ${fixed(z, 1)} the output is ${out}.`}
      />
      <Readings z={z} output={out} text={`${out}`} />
      <p>Drag z over 0: a hair flips the output, and nothing else does.</p>
    </>
  );
}
