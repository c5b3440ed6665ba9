// The audience's questions on a phone: fetched while someone looks at them, so that a vote costs no one else a message.

'use client';

import { useCallback, useEffect, useState } from 'react';
import type { PhoneQuestions } from '@/lib/session/query-types';
import type { SendCommand } from '../../live/use-session';

/** ms between two looks. */
const gap = 4_000;

/** Null until they have come. */
export function useQuestions(command: SendCommand): {
  readonly questions: PhoneQuestions | null;
  readonly reload: () => Promise<void>;
} {
  const [questions, setQuestions] = useState<PhoneQuestions | null>(null);
  const load = useCallback(async () => {
    const answer = await command({ type: 'questions' });
    if (answer.ok) setQuestions(answer.value);
  }, [command]);
  useEffect(() => {
    void load();
    const timer = setInterval(() => void load(), gap);
    return () => clearInterval(timer);
  }, [load]);
  return { questions, reload: load };
}
