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
  /** Of the seat that this browser has in the talk; null where it did not take part. */
  readonly seatCode: string | null;
};

export function AwayPage({ seatCode, ...props }: Props) {
  return seatCode !== null ? <OwnAway {...props} seatCode={seatCode} /> : <OpenAway {...props} />;
}

function OpenAway({ ticket, talk }: Omit<Props, 'seatCode'>) {
  const words = useWords('away');
  const network = useNetwork(ticket, '', false);
  const links = <TalkLinks links={talk.links} onOpen={() => undefined} />;
  if (talk.noNetwork) return <AwayFrame talk={talk} lead={words.openWithout} left={links} right={null} />;
  return (
    <AwayFrame
      talk={talk}
      lead={words.open}
      left={<TryNetwork network={network} />}
      right={
        <>
          {links}
          <NetworkFile network={network} />
        </>
      }
    />
  );
}
