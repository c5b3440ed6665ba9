// A phone's page. What it loads first connects and says that it is finding the seat; everything else is in the room.

'use client';

import { Suspense, useEffect } from 'react';
import { useUnwritten } from '../live/use-session';
import { patientLazy } from '../ui/patient-lazy';
import { Wordmark } from '../ui/wordmark';
import { usePreloadWords } from '../words/words';
import { Finding } from './finding';
import { PhonePage } from './phone-page';

const room = patientLazy(() => import('./room'));

type Props = {
  readonly session: string;
  /** Brings this participant back on another browser. */
  readonly seatCode: string;
};

export function PhoneApp({ session, seatCode }: Props) {
  const live = useUnwritten({ session, surface: 'phone' });
  const preloadWords = usePreloadWords();
  // The room comes while the phone connects.
  useEffect(() => {
    void room.preload();
    preloadWords('phone');
  }, [preloadWords]);
  const finding = (
    <PhonePage head={<Wordmark className="text-[1.375rem]" />}>
      <Finding />
    </PhonePage>
  );
  if (!live.gone && !(live.view && live.mine)) return finding;
  return (
    <Suspense fallback={finding}>
      <room.Part session={session} seatCode={seatCode} live={live} />
    </Suspense>
  );
}
