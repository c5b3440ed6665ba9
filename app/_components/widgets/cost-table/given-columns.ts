// The cost table's numbers as a deck gives them, with the difference of each two where it is asked for. Pure.

import { flagOf, numbersOf } from '../params';
import type { CostColumns } from './cost-rows';
import { differences } from './difference';

export function givenColumns(params: Readonly<Record<string, string>>): CostColumns {
  const desired = numbersOf(params.desired, []);
  const actual = params.actual === undefined ? null : numbersOf(params.actual, []);
  const difference = actual && flagOf(params.difference) ? differences(desired, actual) : null;
  return { desired, actual, difference };
}
