// Sends the one-time key as a form, once the page is really on a screen.

'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../ui/button';

type Props = { readonly presenterKey: string; readonly text: string };

export function SendKey({ presenterKey, text }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const send = () => {
      if (document.visibilityState === 'visible') form.current?.requestSubmit();
    };
    send();
    document.addEventListener('visibilitychange', send);
    return () => document.removeEventListener('visibilitychange', send);
  }, []);
  return (
    <form ref={form} action="/api/presenter" method="post">
      <input type="hidden" name="key" value={presenterKey} />
      <Button type="submit" tone="primary">
        {text}
      </Button>
    </form>
  );
}
