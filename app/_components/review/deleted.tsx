// What people deleted themselves: that so many drawings were, and nothing of them.

import { count } from '../console/people/people-text';

export function Deleted({ people, digits }: { readonly people: number; readonly digits: number }) {
  if (digits === 0) return null;
  return (
    <p className="mt-3 text-co-label text-ink-2">
      {people === 1 ? '1 person' : `${people} people`} deleted {count(digits, 'drawing')} of their own. No
      stroke of {digits === 1 ? 'it' : 'them'} is kept, and the network learned without{' '}
      {digits === 1 ? 'it' : 'them'}.
    </p>
  );
}
