// A search, from its opening to the reveal: a ball on a landscape or a dial on a curve.

'use client';

import type { PublicOf } from '../../../../../lib/kinds/kinds';
import { BallSearch } from '../../descend/phone';
import { DialSearch } from '../../guess/phone';
import type { PhoneActivityProps } from './phone-activity';
import { SearchRevealed } from './search-revealed';

type Props = PhoneActivityProps & { readonly activity: PublicOf<'guess'> | PublicOf<'descend'> };

/** Nothing until the own view of this round has come: it comes with the next message. */
export function SearchActivity({ round, mine, status, outgoing, serverNow, activity }: Props) {
  if (round.revealed) return <SearchRevealed round={round} revealed={round.revealed} mine={mine} />;
  const kept = mine.search?.round === round.id ? mine.search : null;
  const shared = { round, status, outgoing, serverNow, timeFactor: mine.timeFactor };
  if (kept?.kind === 'ball' && activity.kind === 'descend')
    return <BallSearch {...shared} activity={activity} kept={kept} />;
  if (kept?.kind === 'dial' && activity.kind === 'guess')
    return <DialSearch {...shared} activity={activity} kept={kept} />;
  return null;
}
