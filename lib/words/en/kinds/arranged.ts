// Items that are moved up and down in a list.

import { number } from '../format';

export const arranged = {
  moved: (item: string, place: number, of: number) => `${item}: place ${number(place)} of ${number(of)}.`,
  move: {
    up: (item: string) => `Move ${item} up`,
    down: (item: string) => `Move ${item} down`,
  },
};
