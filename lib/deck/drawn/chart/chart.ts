// What a chart shows: the columns of a table as series of figures. The first column says what stands along the bottom.

export const chartKinds = ['bar', 'line', 'scatter'] as const;
export type ChartKind = (typeof chartKinds)[number];

export type Chart = {
  readonly kind: ChartKind;
  /** Of the first column: what is along the bottom. */
  readonly along: string;
  readonly places: readonly { readonly name: string; readonly value: number | null }[];
  /** Along the bottom are numbers, not names. */
  readonly numeric: boolean;
  readonly series: readonly {
    readonly name: string;
    /** As many as there are places; null where there is no figure. */
    readonly values: readonly (number | null)[];
  }[];
  readonly unit: '' | '%';
};

export const mostSeries = 5;
export const mostPlaces = { bar: 40, line: 400, scatter: 400 } as const;
