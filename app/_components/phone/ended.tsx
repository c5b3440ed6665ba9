// After the end: the talk is over, and participants can take home what they made.

import { takeAwayPath } from '@/lib/protocol/addresses';
import type { PhoneView } from '@/lib/session/view-types';
import { useWords } from '../words/words';

type Props = { readonly view: PhoneView; readonly session: string };

export function Ended({ view, session }: Props) {
  const words = useWords('phone').ended;
  return (
    <p className="status-line border-t-2 border-ink text-base!">
      <b role="status" className="font-[720]">
        {words.over}
      </b>{' '}
      <span className="text-ink-2">{words.kept}</span>{' '}
      {!offersTakeAway(view) && (
        <a className="inline-flex min-h-12 items-center font-[640] underline" href={takeAwayPath(session)}>
          {words.takeHome}
        </a>
      )}
    </p>
  );
}

const offersTakeAway = ({ content }: PhoneView) =>
  content.blocks.some((block) => block.kind === 'widget' && block.name === 'take-away');
