// The way back through the talk, small at the foot of a slide; and away from the present slide, the way back to it.

import { Button } from '../ui/button';
import type { Leaf } from './use-leaf';

type Props = {
  readonly leaf: Leaf;
  /** The present slide. */
  readonly live: number;
};

export function LeafBar({ leaf: { past, earlier, later, back }, live }: Props) {
  if (!past && !earlier) return null;
  return (
    <nav aria-label="Slides already shown" className={`leaf-bar ${past ? 'away' : ''}`}>
      {past && (
        <p role="status">
          Slide <b className="num">{past.slide}</b>. The talk is at <b className="num">{live}</b>.
        </p>
      )}
      <div>
        <Button className={past ? '' : 'leaf-quiet'} disabled={!earlier} onClick={earlier ?? undefined}>
          Earlier
        </Button>
        {past && (
          <>
            <Button disabled={!later} onClick={later ?? undefined}>
              Later
            </Button>
            <Button tone="primary" className="flex-1" onClick={back}>
              Back to live
            </Button>
          </>
        )}
      </div>
    </nav>
  );
}
