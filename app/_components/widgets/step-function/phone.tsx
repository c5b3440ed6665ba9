// The step function on a phone: drag z and see the output flip.

'use client';

import { useState } from 'react';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { heightOf } from '../parts/plot/activation-plot';
import { OwnActivation } from '../parts/plot/own-activation';
import { Readings } from '../parts/plot/readings';

export default function PhoneStep() {
  const words = useWords('widgets').stepFunction;
  const [z, setZ] = useState(-2);
  const out = heightOf('step', z);
  return (
    <>
      <OwnActivation curve="step" z={z} onZ={setZ} says={words.describeOwn(fixed(z, 1), out)} />
      <Readings z={z} output={out} text={`${out}`} />
      <p>{words.drag}</p>
    </>
  );
}
