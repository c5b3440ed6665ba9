// Address and PIN, as large as they fit: an address may be 192.168.178.23:3000.

'use client';

import type { JoinFacts as Facts } from '@/lib/session/view-types';
import { groupPin } from '../../slides/pin';
import { useFit } from '../../slides/use-fit';
import { useWords } from '../../words/words';

export function JoinFacts({ join }: { readonly join: Facts }) {
  const address = useFit<HTMLElement>(join.address, { least: 0.2, most: 1 });
  return (
    <dl className="join-facts">
      <dt>{useWords('widgets').join.goTo}</dt>
      <dd ref={address}>
        <span className="join-address">{join.address}</span>
      </dd>
      <dt>PIN</dt>
      <dd>
        <span className="num join-pin">{groupPin(join.pin)}</span>
      </dd>
    </dl>
  );
}
