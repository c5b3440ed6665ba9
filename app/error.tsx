'use client';

import { useEffect } from 'react';
import { Button } from './_components/ui/button';
import { Refusal } from './_components/ui/refusal';

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  useEffect(() => console.error(error), [error]);
  return (
    <Refusal
      title="That did not work."
      text="Something went wrong on our side. What you sent before is kept."
    >
      <Button tone="primary" onClick={retry}>
        Try again
      </Button>
    </Refusal>
  );
}
