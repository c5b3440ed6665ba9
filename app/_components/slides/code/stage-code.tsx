// Code on the canvas at a build. All that it becomes lies in one place, so that its type has one size; what is the same in two
// states moves from its old place to the new one.

'use client';

import { useLayoutEffect, useRef } from 'react';
import { type CodeFrame, frameAt, isBare, markedAt } from '@/lib/deck/code/code';
import { keyed } from '../keyed';
import { type CodeBlock, CodeLines } from './code';
import { keptPieces } from './kept-pieces';

type Props = { readonly block: CodeBlock; readonly step: number };

export function StageCode({ block, step }: Props) {
  const frames: readonly CodeFrame[] = [block, ...(block.later ?? [])];
  const shown = frameAt(frames, step);
  const box = useMoves(frames.indexOf(shown));
  if (!block.later && isBare(block)) return <pre className="num">{block.text}</pre>;
  return (
    <div className="code" dir="ltr">
      {frames.some(({ file }) => file) && <p className="caption num">{shown.file ?? '\u00a0'}</p>}
      <div className="states" ref={box}>
        {keyed(frames).map(({ key, item }) => (
          <pre key={key} className="num" {...(item !== shown && { 'data-away': '', 'aria-hidden': true })}>
            <CodeLines frame={item} marked={markedAt(item, step)} apart={frames.length > 1} />
          </pre>
        ))}
      </div>
    </div>
  );
}

const still = '(prefers-reduced-motion: reduce)';
/** Milliseconds, as a build takes. */
const moving = { duration: 480, easing: 'cubic-bezier(0.16, 0.8, 0.3, 1)' };

/** Moves the pieces of one state to where they stand in the next one, whichever way the presenter goes. */
function useMoves(state: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useLayoutEffect(() => {
    const from = box.current?.children[before.current];
    const to = box.current?.children[state];
    before.current = state;
    if (!from || !to || from === to || matchMedia(still).matches) return;
    const running = movePieces(piecesIn(from), piecesIn(to));
    return () => {
      for (const each of running) each.cancel();
    };
  }, [state]);
  return box;
}

const piecesIn = (state: Element): readonly HTMLElement[] => [
  ...state.querySelectorAll<HTMLElement>('[data-piece]'),
];

function movePieces(old: readonly HTMLElement[], now: readonly HTMLElement[]): readonly Animation[] {
  const textOf = ({ textContent }: HTMLElement) => textContent ?? '';
  const kept = keptPieces(old.map(textOf), now.map(textOf));
  const comes = now.map((piece, i) => {
    const origin = old[kept[i] ?? -1];
    if (!origin) return piece.animate([{ opacity: 0 }, { opacity: 0, offset: 0.4 }, { opacity: 1 }], moving);
    const by = `${origin.offsetLeft - piece.offsetLeft}px ${origin.offsetTop - piece.offsetTop}px`;
    return piece.animate([{ translate: by }, { translate: '0px 0px' }], moving);
  });
  const stays = new Set(kept);
  const goes = old
    .filter((_, i) => !stays.has(i))
    .map((piece) =>
      piece.animate(
        [
          { visibility: 'visible', opacity: 1 },
          { visibility: 'visible', opacity: 0 },
        ],
        { ...moving, duration: moving.duration * 0.4 },
      ),
    );
  return [...comes, ...goes];
}
