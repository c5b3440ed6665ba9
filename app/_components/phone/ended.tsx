// Where reactions stood: the talk is over, and what people made is theirs to take home.

import { takeAwayPath } from '@/lib/protocol/addresses';
import type { PhoneView } from '@/lib/session/view-types';

type Props = { readonly view: PhoneView; readonly session: string };

export function Ended({ view, session }: Props) {
  return (
    <p className="status-line border-t-2 border-ink text-base!">
      <b role="status" className="font-[720]">
        The talk is over.
      </b>{' '}
      <span className="text-ink-2">What you made is kept.</span>{' '}
      {!offersTakeAway(view) && (
        <a className="inline-flex min-h-12 items-center font-[640] underline" href={takeAwayPath(session)}>
          Take it home
        </a>
      )}
    </p>
  );
}

const offersTakeAway = ({ content }: PhoneView) =>
  content.blocks.some((block) => block.kind === 'widget' && block.name === 'take-away');
