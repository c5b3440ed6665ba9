// What people take home: the links and the network for everyone, and their own things for those who took part.

'use client';

import { useWords } from '../words/words';
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
  /** This browser has the seat of someone who took part. */
  readonly seated: boolean;
};

export function AwayPage({ seated, ...props }: Props) {
  return seated ? <OwnAway {...props} /> : <OpenAway {...props} />;
}

function OpenAway({ ticket, talk }: Omit<Props, 'seated'>) {
  const words = useWords('away');
  const network = useNetwork(ticket, '');
  return (
    <AwayFrame
      talk={talk}
      lead={words.open}
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
