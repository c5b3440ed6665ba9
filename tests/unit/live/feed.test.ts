// The newest version of the network, fetched no faster than the connection allows.

import { describe, expect, it } from 'vitest';
import { createFeed } from '@/app/_components/live/feed';
import { networkFeeds } from '@/app/_components/live/use-network';
import { encodeNetwork } from '@/lib/nn/codec';
import { initialise } from '@/lib/nn/initialise';
import { encodeSnapshot } from '@/lib/nn/snapshot';
import { ManualClock } from '../../support/manual-clock';

const settled = () => new Promise((done) => setImmediate(done));

function bench(gap = 200) {
  const clock = new ManualClock();
  const asked: number[] = [];
  const answers: ((value: string | null | Error) => void)[] = [];
  const read = (version: number) =>
    new Promise<string | null>((done, fail) => {
      asked.push(version);
      answers.push((value) => (value instanceof Error ? fail(value) : done(value)));
    });
  const feed = createFeed<string>({ read, clock, gap });
  const answer = async (value: string | null | Error) => {
    answers.shift()?.(value);
    await settled();
  };
  return { clock, asked, feed, answer };
}

describe('a feed of versions', () => {
  it('fetches nothing while no one watches, and the newest as soon as somebody does', async () => {
    const { feed, asked, answer } = bench();
    feed.heard({ version: 1, step: 0 });
    feed.heard({ version: 2, step: 10 });
    expect(asked).toEqual([]);
    feed.watch(() => {});
    await answer('two');
    expect(asked).toEqual([2]);
    expect(feed.newest()).toEqual({ version: 2, step: 10, value: 'two' });
  });

  it('asks once at a time and leaves out what became old meanwhile', async () => {
    const { feed, asked, answer, clock } = bench();
    feed.watch(() => {});
    feed.heard({ version: 1, step: 1 });
    for (const version of [2, 3, 4]) feed.heard({ version, step: version });
    expect(asked).toEqual([1]);
    await answer('one');
    expect(asked).toEqual([1]);
    clock.advance(200);
    expect(asked).toEqual([1, 4]);
  });

  it('spends at most a quarter of its time on a slow connection', async () => {
    const { feed, asked, answer, clock } = bench();
    feed.watch(() => {});
    feed.heard({ version: 1, step: 1 });
    clock.advance(1_000);
    await answer('one');
    feed.heard({ version: 2, step: 2 });
    clock.advance(2_999);
    expect(asked).toEqual([1]);
    clock.advance(1);
    expect(asked).toEqual([1, 2]);
  });

  it('keeps the newest when the connection is lost, and tries the same version again', async () => {
    const { feed, asked, answer, clock } = bench();
    feed.watch(() => {});
    feed.heard({ version: 1, step: 1 });
    await answer('one');
    feed.heard({ version: 2, step: 2 });
    clock.advance(200);
    await answer(new Error('down'));
    expect(feed.newest()?.value).toBe('one');
    clock.advance(2_000);
    expect(asked).toEqual([1, 2, 2]);
    await answer('two');
    expect(feed.newest()?.value).toBe('two');
  });

  it('does not ask again for a version that is gone', async () => {
    const { feed, asked, answer, clock } = bench();
    feed.watch(() => {});
    feed.heard({ version: 1, step: 1 });
    await answer(null);
    clock.advance(10_000);
    expect(asked).toEqual([1]);
    expect(feed.newest()).toBeNull();
  });

  it('stops when the last one stops watching', async () => {
    const { feed, asked, answer, clock } = bench();
    const stop = feed.watch(() => {});
    feed.heard({ version: 1, step: 1 });
    await answer('one');
    feed.heard({ version: 2, step: 2 });
    stop();
    clock.advance(10_000);
    expect(asked).toEqual([1]);
  });
});

describe("a page's network", () => {
  const network = initialise([784, 30, 10], 4);
  const fetched: string[] = [];
  const get = (async (path: string) => {
    fetched.push(path);
    const exact = path.includes('exact') || path.includes('nudges');
    return new Response((exact ? encodeNetwork(network) : encodeSnapshot(network)) as BodyInit);
  }) as typeof fetch;

  it('is exact on the stage, by its key', async () => {
    const feeds = networkFeeds({ session: 's', surface: 'stage', key: 'k/1' }, get, new ManualClock());
    feeds.network.watch(() => {});
    feeds.network.heard({ version: 7, step: 0 });
    await settled();
    expect(fetched.at(-1)).toBe('/live/s/network/7/exact?key=k%2F1');
    expect(feeds.network.newest()?.value.weights[0]).toEqual(network.weights[0]);
  });

  it('is the 8-bit snapshot on a phone, where there are no nudges', async () => {
    const clock = new ManualClock();
    const feeds = networkFeeds({ session: 's', surface: 'phone' }, get, clock);
    feeds.network.watch(() => {});
    feeds.network.heard({ version: 8, step: 5 });
    clock.advance(2_000);
    await settled();
    expect(fetched.at(-1)).toBe('/live/s/network/8');
    expect(feeds.network.newest()?.step).toBe(5);
    expect(feeds.nudges).toBeNull();
  });
});
