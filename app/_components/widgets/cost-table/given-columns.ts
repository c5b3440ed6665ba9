// The cost table's numbers as a deck gives them, with the difference of each two where it is asked for. Pure.

import type { WidgetParams } from '@/lib/deck/widgets';
import type { CostColumns } from './cost-rows';
import { differences } from './difference';

export const givenColumns = ({ desired, actual, difference }: WidgetParams<'cost-table'>): CostColumns => ({
  desired,
  actual,
  difference: actual && difference ? differences(desired, actual) : null,
});
