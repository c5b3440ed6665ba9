// The foot of every slide: the mark, how to join, and the slide's number in the house hand.

import type { SlideFoot } from '@/lib/deck/look/theme';
import type { JoinFacts } from '@/lib/session/view-types';
import { Hand } from '../ui/hand';
import { Wordmark } from '../ui/wordmark';
import { useWords } from '../words/words';
import { PictureFigure } from './pictures/picture';
import { groupPin } from './pin';

type Props = {
  readonly slide: number;
  /** Without a PIN the talk is over, and nobody can join. */
  readonly join: JoinFacts | null;
  /** Stands in for address and PIN where the slide itself shows them. */
  readonly line?: string | undefined;
  /** The connection to the server is down: joining waits, the talk does not. */
  readonly offline?: boolean | undefined;
  /** The deck's own. */
  readonly own?: SlideFoot | undefined;
};

export function Foot({ slide, join, line, offline, own }: Props) {
  const words = useWords('slides');
  return (
    <footer className="stage-foot">
      {own?.logo ? (
        <span className="stage-foot-logo">
          <PictureFigure picture={own.logo} />
        </span>
      ) : (
        <Wordmark className="stage-foot-mark" />
      )}
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
      {own?.text && <span dir="auto">{own.text}</span>}
      {offline && (
        <span className="stage-away" role="status">
          {words.offline}
        </span>
      )}
    </footer>
  );
}
