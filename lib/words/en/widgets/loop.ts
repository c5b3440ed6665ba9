// What ::loop says on the stage.

import { number } from '../format';

type Station = { readonly name: string; readonly figure: string };

export const loop = {
  number,
  stations: { feed: 'feed', assess: 'assess', descend: 'descend', nudge: 'nudge' },
  digits: (digits: number) => `${number(digits)} digits`,
  rate: (rate: string) => `rate ${rate}`,
  rateEased: (rate: string, eased: string) => `rate ${rate} → ${eased}`,
  noneYet: 'none yet',
  miniBatches: 'mini-batches',
  perTurn: (miniBatches: number) => `one turn is ${number(miniBatches)}`,
  atRest: 'at rest',
  describe: (miniBatches: number, stations: readonly Station[], perTurn: number | null) =>
    `The learning loop, ${perTurn === null ? 'at rest' : 'turning'} after ${number(miniBatches)} mini-batches: ${stations
      .map(({ name, figure }) => `${name}, ${figure}`)
      .join('; ')}.${perTurn === null ? '' : ` One turn is ${number(perTurn)} mini-batches.`}`,
};
