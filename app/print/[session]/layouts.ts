// How sheets are put on paper. Pure.

/** How many stand on a page of a handout. */
export const perPage = [2, 4, 6] as const;
export type PerPage = (typeof perPage)[number];

export type Choices = {
  /** Null: one sheet a page, as large as the stage. */
  readonly handout: PerPage | null;
  readonly notes: boolean;
  readonly theme: 'light' | 'dark';
};

export const handoutOf = (given: unknown): PerPage | null =>
  perPage.find((each) => String(each) === given) ?? null;

/** The same page with other choices. */
export function addressOf({ handout, notes, theme }: Choices): string {
  const choices = [theme === 'dark' && 'theme=dark', handout && `handout=${handout}`, notes && 'notes'];
  return `?${choices.filter(Boolean).join('&')}`;
}

export const inPages = <T>(all: readonly T[], each: PerPage): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / each) }, (_, page) =>
    all.slice(page * each, (page + 1) * each),
  );
