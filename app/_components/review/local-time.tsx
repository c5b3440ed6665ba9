// A moment in the browser's time zone, which is named. What the server renders is in UTC, until the page has its scripts.

'use client';

import { useSyncExternalStore } from 'react';
import { useWords } from '../words/words';

type Props = { readonly at: number; readonly as: 'about' | 'when' };

const never = () => () => {};

export function LocalTime({ at, as }: Props) {
  const { head, list } = useWords('review');
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const say = as === 'about' ? head.about : list.when;
  return <time dateTime={new Date(at).toISOString()}>{say(at, isHere ? undefined : 'UTC')}</time>;
}
