// A participant's own take-away: what they drew, earned and answered, loaded over their seat's connection, and a way to
// delete their drawings.

'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { playPath } from '@/lib/protocol/addresses';
import type { AckValue } from '@/lib/protocol/message';
import type { TakeAway } from '@/lib/session/query-types';
import { useInk } from '../live/use-ink';
import { type Posting, useOutbox } from '../live/use-outbox';
import type { Session } from '../live/use-session';
import { useSession } from '../live/use-written-session';
import { useWords } from '../words/words';
import { Answers } from './answers';
import { AwayFrame } from './away-frame';
import { AwayConnection } from './connection';
import { DeleteDrawings } from './delete-drawings';
import { NetworkFile, OwnFiles } from './files';
import { OwnDigits } from './own-digits';
import { Standing } from './standing';
import type { Talk, TalkLink } from './talk';
import { TalkLinks } from './talk-links';
import { TryNetwork } from './try-network';
import { useNetwork } from './use-network';

type Props = {
  readonly session: string;
  readonly ticket: string;
  readonly talk: Talk;
  readonly seatCode: string;
};
type Taken = AckValue['takeAway'];

/** ms between two looks while the network keeps becoming another one: each costs a phone 95 KB. */
const lookAgain = 10_000;

export function OwnAway({ session, ticket, talk, seatCode }: Props) {
  const live = useSession({ session, surface: 'phone' });
  const { status, command, gone, mine, sender } = live;
  const outgoing = useOutbox({ session, participant: mine?.participant ?? null, sender, live: true });
  const taken = useTaken(live);
  const own = useOwn(taken);
  const which = taken?.network ? `${taken.network.step} ${taken.network.joined} ${own?.deleted}` : '';
  const network = useNetwork(ticket, which, (taken?.network?.step ?? 0) > 0);
  const ids = useMemo(() => own?.digits.map(({ id }) => id) ?? [], [own]);
  const drawings = useInk(live, ids);
  const open = ({ slide, href }: TalkLink) => void command({ type: 'tapLink', slide, href });
  return (
    <AwayFrame
      talk={talk}
      lead={<Lead session={session} seatCode={seatCode} />}
      left={
        <>
          <AwayConnection status={status} gone={gone} waiting={own === null} />
          {own && <Standing own={own} />}
          <TalkLinks links={talk.links} onOpen={open} />
          {own && !talk.noNetwork && (
            <OwnDigits digits={own.digits} drawings={drawings} network={network} deleted={own.deleted} />
          )}
          {own && <Answers answers={own.answers} />}
        </>
      }
      right={
        <>
          {!talk.noNetwork && <TryNetwork network={network} />}
          {own && <OwnFiles own={own} drawings={drawings} network={network} talk={talk} />}
          {!talk.noNetwork && <NetworkFile network={network} />}
          {/* After all that grows above it: a button that moves while it is pressed was not pressed. */}
          {own && !talk.noNetwork && network.kind !== 'coming' && (
            <Deletion own={own} learned={taken?.network ?? null} {...{ status, command, outgoing }} />
          )}
        </>
      }
    />
  );
}

function Lead({ session, seatCode }: Pick<Props, 'session' | 'seatCode'>) {
  const { back } = useWords('away');
  const { yourCode } = useWords('door');
  return (
    <>
      <a className="away-back print:hidden" href={playPath(session)}>
        {back}
      </a>
      <span className="mt-2 block text-ph-min text-ink-2">{yourCode(seatCode)}</span>
    </>
  );
}

type DeletionProps = {
  readonly own: TakeAway;
  readonly learned: Taken['network'];
} & Pick<Session<'phone'>, 'status' | 'command'> & { readonly outgoing: Posting };

const Deletion = ({ own, ...rest }: DeletionProps) => (
  <DeleteDrawings count={own.digits.length} deleted={own.deleted} {...rest} />
);

/** One's own things, with the name as people read it. */
function useOwn(taken: Taken | null): TakeAway | null {
  const write = useWords('names').of;
  return useMemo(() => (taken?.own ? { ...taken.own, name: write(taken.own.name) } : null), [taken, write]);
}

/** What is one's own, asked for again when it has changed and while the network keeps learning. */
function useTaken({ status, command, mine, pulse }: Session<'phone'>): Taken | null {
  const [taken, setTaken] = useState<Taken | null>(null);
  const lookedAt = useRef(0);
  const fetchTaken = useCallback(async () => {
    lookedAt.current = performance.now();
    const answer = await command({ type: 'takeAway' });
    if (answer.ok) setTaken(answer.value);
  }, [command]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is one's own has changed
  useEffect(() => {
    if (status === 'live') void fetchTaken();
  }, [status, mine, fetchTaken]);
  const version = pulse?.network?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the network has become another one
  useEffect(() => {
    if (status !== 'live') return;
    const wait = Math.max(1_000, lookedAt.current + lookAgain - performance.now());
    const timer = setTimeout(() => void fetchTaken(), wait);
    return () => clearTimeout(timer);
  }, [status, version, fetchTaken]);
  return taken;
}
