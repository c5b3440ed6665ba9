// C(w₁, w₂) on a phone: a finger turns it.

'use client';

import { surface } from '@/lib/descent/surface';
import type { PhoneWidgetProps } from '../../slides/phone-widget-props';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { describeSurface, surfacePoint, weight } from './surface-words';
import { TurningSurface } from './turning-surface';

const names = [
  weight(1),
  weight(2),
  <>
    C({weight(1)}, {weight(2)})
  </>,
] as const;

export default function PhoneSurface({ step }: PhoneWidgetProps<'surface'>) {
  const words = useWords('widgets').surface;
  const shown = { point: surfacePoint, detail: Math.min(3, step) };
  const [by1, by2] = surface.partials(...surfacePoint);
  return (
    <figure className="phone-surface">
      <TurningSurface
        side={336}
        pen={0.8}
        cells={56}
        drift={null}
        shown={shown}
        names={names}
        says={describeSurface(shown, words)}
      />
      <figcaption className="text-ph-label text-ink-2">
        {step < 3 ? (
          <span className="turn-hint">{words.turn}</span>
        ) : (
          <span className="num">
            ∂C/∂{weight(1)} = {fixed(by1, 2)}, ∂C/∂{weight(2)} = {fixed(by2, 2)}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
