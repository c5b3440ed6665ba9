import { expect, it } from 'vitest';
import { createOpenRequests } from '@/lib/edge/open-requests';

it('Q10: requests are bounded per address and in all, and a place is free again when one is over', () => {
  const open = createOpenRequests({ perAddress: 2, inAll: 3 }, { perAddress: 9, inAll: 9 });
  const first = open.enter('a');
  expect(first && open.enter('a')).not.toBeNull();
  expect(open.enter('a')).toBeNull();
  expect(open.enter('b')).not.toBeNull();
  expect(open.enter('c')).toBeNull();
  first?.leave();
  first?.leave();
  expect(open.enter('c')).not.toBeNull();
  expect(open.enter('a')).toBeNull();
});

it('Q11: bodies that do not arrive give way to newer ones, first those of the same address', () => {
  const open = createOpenRequests({ perAddress: 99, inAll: 99 }, { perAddress: 2, inAll: 3 });
  const cut: string[] = [];
  const send = (key: string, name: string) => {
    const place = open.enter(key)!;
    place.receiving(() => cut.push(name));
    return place;
  };
  const first = send('a', 'a1');
  send('a', 'a2');
  first.received();
  send('a', 'a3');
  expect(cut).toEqual([]);
  send('a', 'a4');
  expect(cut).toEqual(['a2']);
  send('b', 'b1');
  send('c', 'c1');
  expect(cut).toEqual(['a2', 'a3']);
});
