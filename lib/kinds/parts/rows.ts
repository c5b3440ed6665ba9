// A tally as rows to draw: how many, whether it is right, whether it is mine. Phones, stage and console draw the same.

export type TallyRow = {
  readonly key: string;
  /** Its place in the tally. */
  readonly place: number;
  /** "A", or '' where the text says it all. */
  readonly letter: string;
  /** What it is called; null where the words of the kind name the place. */
  readonly text: string | null;
  readonly count: number;
  readonly right: boolean;
  /** This phone's own answer is here. */
  readonly own: boolean;
};

/** Options are told by a letter wherever they stand. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

export const row = (some: Partial<TallyRow> & Pick<TallyRow, 'place' | 'text' | 'count'>): TallyRow => ({
  key: some.text ?? `${some.place}`,
  letter: '',
  right: false,
  own: false,
  ...some,
});
