// What people take home: for whoever has a seat with their own things in it, for everybody the links and the network.

'use client';

import { AwayFrame } from './away-frame';
import { NetworkFile } from './files';
import { OwnAway } from './own-away';
import type { Talk } from './talk';
import { TalkLinks } from './talk-links';
import { TryNetwork } from './try-network';
import { useNetwork } from './use-network';

type Props = {
  readonly session: string;
  readonly ticket: string;
  readonly talk: Talk;
  /** The browser has the seat of somebody who took part. */
  readonly seated: boolean;
};

export function AwayPage({ seated, ...props }: Props) {
  return seated ? <OwnAway {...props} /> : <OpenAway {...props} />;
}

function OpenAway({ ticket, talk }: Omit<Props, 'seated'>) {
  const network = useNetwork(ticket, '');
  return (
    <AwayFrame
      talk={talk}
      lead="The talk’s links, and the network that the room trained. Whoever took part finds their own digits here, on the phone they drew with."
      left={<TryNetwork network={network} />}
      right={
        <>
          <TalkLinks links={talk.links} onOpen={() => undefined} />
          <NetworkFile network={network} />
        </>
      }
    />
  );
}
