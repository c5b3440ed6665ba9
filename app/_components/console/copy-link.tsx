// Copies the stage's link, and says whether it did. Where the browser refuses, the link stands there to be copied by hand.

'use client';

import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { copyText } from '../ui/text/copy-text';
import { useWords } from '../words/words';

/** How long it is said that the link was copied, ms. */
const saidFor = 2000;

export function CopyLink({ path }: { readonly path: string }) {
  const words = useWords('console').join;
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);
  const link = () => new URL(path, location.origin).href;
  return (
    <>
      <Button size="console" onClick={async () => setCopied(await copyText(link()))}>
        {copied ? words.copied : words.copyLink}
      </Button>
      {copied === false && (
        <label className="order-last grid w-full gap-1 text-co-label">
          <span role="alert">{words.copyByHand}</span>
          <input
            readOnly
            className="num h-9 w-full border-2 border-ink bg-paper px-2"
            value={link()}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
