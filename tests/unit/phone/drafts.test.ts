// @vitest-environment jsdom
// What is filled in and not sent survives a reload.

import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { asList, asText, useDraft } from '@/app/_components/live/use-draft';
import { type Draft, draftOf } from '@/lib/protocol/drafts';
import { type Store, sweep } from '@/lib/protocol/shelf';
import { closedStore, MemoryStore } from '../../support/memory-store';

const seat = { session: 'talk', participant: 'p1' };
const draftIn = (store: Store | null, round = 'Q1.1', at = 1) => draftOf(store, seat, round, () => at);
const isNumber = (item: unknown): item is number => typeof item === 'number';

/** A field over a draft, as a page that was just loaded shows it. */
function field<T>(draft: Draft, initial: T, read: (kept: unknown) => T | null) {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  let now: ReturnType<typeof useDraft<T>> | null = null;
  function Field() {
    now = useDraft(draft, initial, read);
    return null;
  }
  act(() => createRoot(document.createElement('div')).render(createElement(Field)));
  return { value: () => now![0], set: (next: T) => act(() => now![1](next)), touched: () => now![2] };
}

describe('O15: a draft', () => {
  it('comes back after a reload, for its round alone', () => {
    const store = new MemoryStore();
    const text = field(draftIn(store), '', asText);
    expect(text.touched()).toBe(false);
    text.set('sigmoid');
    expect(text.touched()).toBe(true);
    expect(field(draftIn(store), '', asText).value()).toBe('sigmoid');
    expect(field(draftIn(store), '', asText).touched()).toBe(true);
    expect(field(draftIn(store, 'Q1.2'), '', asText).value()).toBe('');
  });

  it('is gone when it was given', () => {
    const store = new MemoryStore();
    const draft = draftIn(store);
    field(draft, '', asText).set('sigmoid');
    draft.clear();
    expect(store.length).toBe(0);
  });

  it.each([
    ['of another form', ['1']],
    ['that does not fit', [1, 2, 3]],
    ['of another kind', 'text'],
  ])('%s is left out', (_, kept) => {
    const draft = draftIn(new MemoryStore());
    draft.write(kept);
    const readPair = asList(isNumber, (list) => list.length === 2);
    expect(field(draft, [0, 0], readPair).value()).toEqual([0, 0]);
  });

  it.each([
    ['full', Object.assign(new MemoryStore(), { full: true })],
    ['closed', closedStore],
    ['missing', null],
  ])('is filled in all the same with a store that is %s', (_, store) => {
    const text = field(draftIn(store), '', asText);
    text.set('sigmoid');
    expect(text.value()).toBe('sigmoid');
  });

  it('of a past talk is swept out, and nothing else is', () => {
    const store = new MemoryStore();
    store.setItem('theme', 'dark');
    draftIn(store, 'old', 10).write('a');
    draftIn(store, 'new', 30).write('b');
    sweep(store, 'nudge:draft:', 20);
    expect([...store.values.keys()]).toEqual(['theme', 'nudge:draft:talk:p1:new']);
  });
});
