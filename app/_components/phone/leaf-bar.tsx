// The way back to earlier slides, small at the foot of a slide; on an earlier slide, also the way to the live one.

import { Button } from '../ui/button';
import { useWords } from '../words/words';
import type { Leaf } from './use-leaf';

type Props = {
  readonly leaf: Leaf;
  /** The present slide. */
  readonly live: number;
};

export function LeafBar({ leaf: { past, earlier, later, back }, live }: Props) {
  const words = useWords('phone').earlier;
  if (!past && !earlier) return null;
  return (
    <nav aria-label={words.name} className={`leaf-bar ${past ? 'away' : ''}`}>
      {past && <Where pieces={words.where(words.number(past.slide), words.number(live))} />}
      <div>
        <Button className={past ? '' : 'leaf-quiet'} disabled={!earlier} onClick={earlier ?? undefined}>
          {words.back}
        </Button>
        {past && (
          <>
            <Button disabled={!later} onClick={later ?? undefined}>
              {words.on}
            </Button>
            <Button tone="primary" className="flex-1" onClick={back}>
              {words.live}
            </Button>
          </>
        )}
      </div>
    </nav>
  );
}

/** Every second piece is a number. */
function Where({ pieces: [a, past, b, live, c] }: { readonly pieces: readonly string[] }) {
  return (
    <p role="status">
      {a}
      <b className="num">{past}</b>
      {b}
      <b className="num">{live}</b>
      {c}
    </p>
  );
}
