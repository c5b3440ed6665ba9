// On the way to a seat, or back to one: the page is here and the room has not answered yet.

import { useEffect, useState } from 'react';

/** ms after which a line that does not come is spoken of. */
const patience = 6_000;

export function Finding() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="my-auto grid gap-4">
      <div className="graph h-[336px] bg-sheet outline-2 outline-ink" aria-hidden="true" />
      <p className="text-[1.75rem] font-[760]">Finding your seat.</p>
      {long && (
        <p className="text-ink-2">
          The room does not answer yet. This page goes on trying; the Wi-Fi may be the wrong one.
        </p>
      )}
    </div>
  );
}
