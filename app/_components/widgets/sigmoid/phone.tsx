// The sigmoid on a phone: drag z and see its output change a little at a time.

'use client';

import { useState } from 'react';
import { sigmoid } from '@/lib/nn/activation';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { OwnActivation } from '../parts/plot/own-activation';
import { Readings } from '../parts/plot/readings';
import { sigmoidFormula } from './sigmoid-formula';

export default function PhoneSigmoid({ words }: PhoneWidgetProps<'sigmoid'>) {
  const said = useWords('widgets').sigmoid;
  const [z, setZ] = useState(1.5);
  const out = sigmoid(z);
  return (
    <>
      <div className="hand-formula">
        <span role="math" aria-label={said.spoken}>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: set by KaTeX, a constant of ours */}
          <span dangerouslySetInnerHTML={{ __html: sigmoidFormula.html }} />
        </span>
        <div>{words}</div>
      </div>
      <OwnActivation
        curve="sigmoid"
        under="step"
        z={z}
        onZ={setZ}
        says={said.describeOwn(fixed(z, 1), fixed(out))}
      />
      <Readings z={z} output={out} text={fixed(out)} />
    </>
  );
}
