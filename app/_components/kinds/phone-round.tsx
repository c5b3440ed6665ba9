// The slide's round on a phone, from its opening to the reveal. Another round starts fresh: its id is the key. All kinds'
// screens come with this file, which is loaded later than the page.

'use client';

import type { ComponentType } from 'react';
import type { ActivityKind } from '@/lib/kinds/kinds';
import type { PhoneScreens, RevealedProps, RoundProps } from './parts/phone/kind-props';
import { phones } from './phones';

/** The screens of whatever kind, which are given its own activity. */
type AnyScreens = {
  readonly Asked: ComponentType<AnyProps>;
  readonly Revealed: ComponentType<AnyProps> | null;
};
type AnyProps = Omit<RevealedProps<ActivityKind>, 'activity' | 'revealed'> & {
  readonly activity: RoundProps['round']['public'];
  readonly revealed: RoundProps['round']['revealed'];
};

export default function PhoneRound(props: RoundProps) {
  const { round, mine } = props;
  const { Asked, Revealed } = phones[round.public.kind] as PhoneScreens<never> as unknown as AnyScreens;
  const kept = mine.answer?.round === round.id ? mine.answer.answer : null;
  const all = { ...props, activity: round.public, revealed: round.revealed, kept };
  if (!round.revealed) return <Asked key={round.id} {...all} />;
  return Revealed && <Revealed key={round.id} {...all} />;
}
