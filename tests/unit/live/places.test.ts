import { describe, expect, it } from 'vitest';
import { firstPlace, lastPlace, nextPlace, previousPlace } from '@/app/_components/live/places';

describe('places', () => {
  const deck = [
    { number: 1, steps: 0 },
    { number: 2, steps: 2 },
    { number: 3, steps: 0 },
  ];

  it('forward walks every step once and stays at the end', () => {
    const walked = [];
    let place = firstPlace(deck);
    for (let i = 0; i < 6; i++) {
      walked.push(`${place.slide}.${place.step}`);
      place = nextPlace(deck, place);
    }
    expect(walked).toEqual(['1.0', '2.0', '2.1', '2.2', '3.0', '3.0']);
  });

  it('backward is the same walk', () => {
    const walked = [];
    let place = lastPlace(deck);
    for (let i = 0; i < 6; i++) {
      walked.push(`${place.slide}.${place.step}`);
      place = previousPlace(deck, place);
    }
    expect(walked).toEqual(['3.0', '2.2', '2.1', '2.0', '1.0', '1.0']);
  });
});
