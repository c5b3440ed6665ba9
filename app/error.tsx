// What a page shows in place of itself where it failed.

'use client';

import { useEffect } from 'react';
import { Button } from './_components/ui/button';
import { Refusal } from './_components/ui/refusal';
import { useWords } from './_components/words/words';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const words = useWords('ui').failed;
  useEffect(() => console.error(error), [error]);
  return (
    <Refusal title={words.title} text={words.text}>
      <Button tone="primary" onClick={retry}>
        {words.retry}
      </Button>
    </Refusal>
  );
}
