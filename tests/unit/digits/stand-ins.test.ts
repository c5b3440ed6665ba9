import { expect, it } from 'vitest';
import { loadTestDigits } from '@/lib/digits/mnist';
import { standIn } from '@/lib/digits/stand-ins';

it('the stand-ins are digits of the test set as they are, one of each label', () => {
  const { pixels, labels, count } = loadTestDigits();
  const places = Array.from({ length: count }, (_, i) => i);
  for (let label = 0; label < 10; label++) {
    const own = Buffer.from(standIn(label));
    const found = places.find((i) => own.equals(pixels.subarray(i * 784, (i + 1) * 784)));
    expect(labels[found ?? -1]).toBe(label);
  }
});
