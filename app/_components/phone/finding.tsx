// On the way to a seat, or back to one: the page is here and the room has not answered yet.

import { useLong } from '../ui/use-long';

export function Finding() {
  const long = useLong();
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
