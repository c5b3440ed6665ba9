// C(w₁, w₂): a surface that turns. Its builds: a point on it, the way down, and the two slices whose slopes are the
// partial derivatives.

'use client';

import { surface } from '@/lib/descent/surface';
import type { WidgetProps } from '../../slides/widget-props';
import { useWords } from '../../words/words';
import { fixed } from '../parts/draw/number-text';
import { around } from '../parts/relief/drift';
import { axisNames, describeSurface, surfacePoint as point, weight } from './surface-words';
import { TurningSurface } from './turning-surface';

export default function Surface({ step, box, own, surface: screen }: WidgetProps<'surface'>) {
  const words = useWords('widgets').surface;
  const shown = { point, detail: Math.min(3, step) };
  const side = Math.min(box.width, box.height);
  const [by1, by2] = surface.partials(...point);
  return (
    <div className="surface-field" style={{ width: box.width, height: box.height }}>
      <TurningSurface
        side={side}
        pen={1.5}
        cells={112}
        drift={screen === 'stage' ? around : null}
        shown={shown}
        names={axisNames(own)}
        says={describeSurface(shown, words)}
      />
      {step >= 1 && (
        <p className="surface-figures num" aria-hidden="true">
          {step < 3 ? (
            <span>
              C({fixed(point[0], 1)}, {fixed(point[1], 1)}) = <b>{fixed(surface.cost(...point), 2)}</b>
            </span>
          ) : (
            <>
              <span>
                ∂C/∂{weight(1)} = <b>{fixed(by1, 2)}</b>
              </span>
              <span>
                ∂C/∂{weight(2)} = <b>{fixed(by2, 2)}</b>
              </span>
            </>
          )}
        </p>
      )}
    </div>
  );
}
