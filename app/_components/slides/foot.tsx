// The foot of every slide: the mark, how to join, and the slide's number in the house hand.

import type { JoinFacts } from '@/lib/session/view-types';
import { Hand } from '../ui/hand';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/words';
import { groupPin } from './pin';

type Props = {
  readonly slide: number;
  /** Without a PIN the talk is over, and nobody can join. */
  readonly join: JoinFacts | null;
  /** Stands in for address and PIN where the slide itself shows them. */
  readonly line?: string | undefined;
  /** The connection to the server is down: joining waits, the talk does not. */
  readonly offline?: boolean | undefined;
};

export function Foot({ slide, join, line, offline }: Props) {
  const words = useWords('slides');
  return (
    <footer className="stage-foot">
      <Wordmark className="stage-foot-mark" />
      {line ? (
        <span>{line}</span>
      ) : (
        join?.pin && (
          <span>
            <span className="stage-foot-address">{join.address}</span>{' '}
            <b className="num">{groupPin(join.pin)}</b>
          </span>
        )
      )}
      {!line && <Hand value={slide} height={40} label={words.slide(slide)} />}
      {offline && (
        <span className="stage-away" role="status">
          {words.offline}
        </span>
      )}
    </footer>
  );
}
