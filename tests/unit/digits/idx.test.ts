import { describe, expect, it } from 'vitest';
import { readIdx } from '@/lib/digits/idx';
import { loadMnist } from '@/lib/digits/mnist';
import { packBytes, unpackPixels } from '@/lib/digits/wire';
import { idxFile } from '../../support/idx-file';

describe('IDX files', () => {
  const images = { shape: [2, 3, 2], data: Uint8Array.from({ length: 12 }, (_, i) => i * 20) };

  it('are read as they were written', () => {
    expect(readIdx(idxFile(images))).toEqual({ ok: true, value: images });
  });

  it('are read from the middle of a larger buffer', () => {
    const file = idxFile(images);
    const larger = new Uint8Array(file.length + 7);
    larger.set(file, 3);
    expect(readIdx(larger.subarray(3, 3 + file.length))).toEqual({ ok: true, value: images });
  });

  it('are refused with the reason', () => {
    const file = idxFile(images);
    expect(readIdx(new Uint8Array(0))).toEqual({ ok: false, error: { code: 'not-idx' } });
    expect(readIdx(Uint8Array.of(0, 0, 8, 3, 0, 0))).toEqual({ ok: false, error: { code: 'not-idx' } });
    expect(readIdx(Uint8Array.of(1, ...file.subarray(1)))).toEqual({ ok: false, error: { code: 'not-idx' } });
    expect(readIdx(Uint8Array.of(0, 0, 13, ...file.subarray(3)))).toEqual({
      ok: false,
      error: { code: 'not-bytes', type: 13 },
    });
    const short = { code: 'wrong-length', expected: 28, actual: 27 };
    expect(readIdx(file.subarray(0, -1))).toEqual({ ok: false, error: short });
  });
});

describe('MNIST', () => {
  const { train, test } = loadMnist();

  it('has 60,000 training and 10,000 test digits with their labels', () => {
    expect([train.count, train.pixels.length, train.labels.length]).toEqual([60_000, 60_000 * 784, 60_000]);
    expect([test.count, test.pixels.length, test.labels.length]).toEqual([10_000, 10_000 * 784, 10_000]);
    expect([...train.labels.subarray(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
    expect([...test.labels.subarray(0, 10)]).toEqual([7, 2, 1, 0, 4, 1, 4, 9, 5, 9]);
  });

  it('has ink where the digit is and none at the edges', () => {
    const digit = test.pixels.subarray(0, 784);
    expect(Math.max(...digit)).toBeGreaterThan(250);
    expect(digit.subarray(0, 28).every((grey) => grey === 0)).toBe(true);
  });
});

describe('pixels as they are sent', () => {
  const pixels = Uint8Array.from({ length: 784 }, (_, i) => (i * 37) % 256);

  it('come out as they went in, as 1,048 letters that Node reads the same', () => {
    const text = packBytes(pixels);
    expect(text).toHaveLength(1048);
    expect(text).toBe(Buffer.from(pixels).toString('base64'));
    expect(unpackPixels(text)).toEqual({ ok: true, value: pixels });
  });

  it('are refused when they are not base64 or not 784', () => {
    expect(unpackPixels('§')).toEqual({ ok: false, error: 'not-base64' });
    expect(unpackPixels(packBytes(pixels.subarray(1)))).toEqual({ ok: false, error: 'wrong-length' });
  });
});
